import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { proofAddress } from '@/components/pages/page-address'
import type { EventView } from '@/lib/data/events/list-events'

const LINK =
  'tabular underline decoration-line-strong/60 underline-offset-4 hover:decoration-ink md:whitespace-nowrap'

/** What an event is about, leading there. */
export function EventSubject({ subject }: Pick<EventView, 'subject'>) {
  const t = useTranslations('pages')
  if (!subject) return null
  if (subject.kind === 'user' || subject.kind === 'invitation') return subject.name
  if (subject.kind === 'article')
    return subject.published ? (
      <Link href={`/desk/published/${subject.id}`} className={LINK}>
        {subject.headline || subject.id.slice(0, 8)}
      </Link>
    ) : (
      subject.headline
    )
  if (subject.kind === 'submission')
    return (
      <Link href={`/desk/pieces/${subject.id}`} className={LINK}>
        {subject.headline || subject.id.slice(0, 8)}
      </Link>
    )
  if (subject.kind === 'issue')
    return (
      <Link href={`/desk/issues/${subject.date}`} className={LINK}>
        {subject.date}
      </Link>
    )
  return (
    <Link href={proofAddress(subject.date, subject.number)} className={LINK}>
      {subject.date} {t('title', subject)}
    </Link>
  )
}
