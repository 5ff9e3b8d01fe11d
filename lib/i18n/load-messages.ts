import type messages from '@/messages/zh-CN'
import type { Locale } from './locales'

export type Messages = typeof messages

/** All texts of the interface in one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const file = locale === 'en' ? await import('@/messages/en') : await import('@/messages/zh-CN')
  return file.default
}
