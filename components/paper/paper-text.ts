import { createTranslator } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import type messages from '@/messages/zh-CN.json'

export type PaperKey = keyof (typeof messages)['paper']

/** The paper's labels in the reader's language. What is printed stays in the language it was written in. */
export interface PaperText {
  (key: PaperKey, values?: Record<string, string | number>): string
  readonly locale: Locale
}

/** Labels from the messages of one language; works outside React trees. */
export function paperText(locale: Locale, all: Pick<typeof messages, 'paper'>): PaperText {
  const translate = createTranslator({ locale, messages: all, namespace: 'paper' })
  return Object.assign((key: PaperKey, values?: Record<string, string | number>) => translate(key, values), {
    locale,
  })
}
