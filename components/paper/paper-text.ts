import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import type messages from '@/messages/zh-CN'

export type PaperKey = keyof (typeof messages)['paper']

/** The paper's labels in the reader's language. What is printed stays in the language it was written in. */
export interface PaperText {
  (key: PaperKey, values?: Record<string, string | number>): string
  readonly locale: Locale
}

// Made once for each language: every request asks for it.
const made = new WeakMap<object, PaperText>()

/** Labels from the messages of one language; works outside React trees. */
export function paperText(locale: Locale, all: Pick<typeof messages, 'paper'>): PaperText {
  const known = made.get(all)
  if (known?.locale === locale) return known
  const translate = createTranslator({ locale, messages: all, namespace: 'paper' })
  const text = Object.assign(
    (key: PaperKey, values?: Record<string, string | number>) => translate(key, values),
    { locale },
  )
  made.set(all, text)
  return text
}
