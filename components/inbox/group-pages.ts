import type { OpenPage } from '@/lib/data/inbox/inbox-view'
import type { IsoDate } from '@/lib/domain/issue-date'

/** Pages by their issue, in the order in which they come. */
export function groupPages(pages: readonly OpenPage[]): { date: IsoDate; pages: OpenPage[] }[] {
  const groups: { date: IsoDate; pages: OpenPage[] }[] = []
  for (const page of pages) {
    const last = groups.at(-1)
    if (last?.date === page.date) last.pages.push(page)
    else groups.push({ date: page.date, pages: [page] })
  }
  return groups
}
