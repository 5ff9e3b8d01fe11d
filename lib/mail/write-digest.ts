import type { DigestItem } from '@/lib/data/mail/digest-notices'
import { env } from '@/lib/env'
import type { Translator } from './translator'

/** The letter that tells a person what they have not looked at, in their language: plain text, a line a notice. */
export function writeDigest(
  t: Translator,
  name: string,
  items: readonly DigestItem[],
): { subject: string; text: string } {
  const lines = items.map(({ kind, values, href }) => {
    const key = `notices.kinds.${kind}`
    const has = t.has as (key: string) => boolean
    const say = t as unknown as (key: string, values: DigestItem['values']) => string
    const sentence = say(has(key) ? key : 'notices.kinds.unknown', values)
    const note = values.note ? `\n  ${String(values.note).replaceAll('\n', '\n  ')}` : ''
    return `· ${sentence}${note}${href ? `\n  ${new URL(href, env().PUBLIC_URL).href}` : ''}`
  })
  return {
    subject: t('mail.digest.subject', { count: items.length, first: oneLine(lines[0] ?? '') }),
    text: [t('mail.digest.greeting', { name }), ...lines, t('mail.digest.end')].join('\n\n'),
  }
}

/** A headline of a subject: the first notice alone, short, without line ends that would end the header. */
const oneLine = (text: string) => text.split('\n')[0]!.replace(/^· /, '').slice(0, 60)
