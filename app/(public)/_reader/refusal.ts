import { dateAndTime } from '@/components/paper/dates'
import type { PaperText } from '@/components/paper/paper-text'
import { Gone, NotFound } from '@/lib/errors'
import { notFoundSentence } from './not-found-sentence'

interface Refusal {
  status: 404 | 410 | 500
  title: string
  text: string
  /** What the newsroom says of it, in the paper's language. */
  note?: string
}

/** What a reader is told instead of a page: it is not there, was taken down, or cannot be made now. */
export function refusal(error: unknown, t: PaperText): Refusal {
  if (error instanceof NotFound)
    return { status: 404, title: t('notFoundTitle'), text: notFoundSentence(error, t) }
  if (!(error instanceof Gone)) return { status: 500, title: t('brokenTitle'), text: t('broken') }
  const { at, note } = error.values
  return {
    status: 410,
    title: t('takenDownTitle'),
    text: t('takenDown', { at: dateAndTime(new Date(String(at)), t.locale) }),
    ...(note && { note: String(note) }),
  }
}
