import { createTranslator } from 'next-intl'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { loadMessages } from '@/lib/i18n/load-messages'

/** The newsroom's texts outside any request, in a reader's language. */
export async function translator(locale: string) {
  const known: Locale = isLocale(locale) ? locale : 'zh-CN'
  return createTranslator({ locale: known, messages: await loadMessages(known) })
}

export type Translator = Awaited<ReturnType<typeof translator>>
