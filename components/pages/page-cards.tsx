import type { PageSummary } from '@/lib/data/issues/issue-view'
import type { IsoDate } from '@/lib/domain/issue-date'
import { PageCard } from './page-card'

/** An issue's pages, side by side as they lie on the desk. */
export function PageCards({ date, pages }: { date: IsoDate; pages: readonly PageSummary[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {pages.map((page) => (
        <PageCard key={page.id} date={date} page={page} />
      ))}
    </ul>
  )
}
