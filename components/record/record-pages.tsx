import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import type { EventFilter } from '@/lib/data/events/list-events'

/** The way to older events, and back to the newest. */
export function RecordPages({ filter, next }: { filter: EventFilter; next: string | null }) {
  const t = useTranslations('record')
  const address = (before?: string) => {
    const query = new URLSearchParams({
      ...(filter.verb && { verb: filter.verb }),
      ...(filter.actorId && { actor: filter.actorId }),
      ...(before && { before }),
    })
    return `/desk/record?${query}`
  }
  if (!next && !filter.before) return null
  return (
    <nav aria-label={t('pages')} className="mt-5 flex gap-2">
      {filter.before && (
        <Link href={address()} className={buttonClass('secondary', 'sm')}>
          {t('newest')}
        </Link>
      )}
      {next && (
        <Link href={address(next)} className={buttonClass('secondary', 'sm')}>
          {t('older')}
        </Link>
      )}
    </nav>
  )
}
