import type { Locale } from './locales'
import type { Messages } from './load-messages'

// Makes a key that has no text a type error.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
