import { getRequestConfig } from 'next-intl/server'
import { currentLocale } from './current-locale'
import { loadMessages } from './load-messages'
import { isLocale } from './locales'
import { TIME_ZONE } from './time-zone'

export default getRequestConfig(async (request) => {
  const locale = isLocale(request.locale) ? request.locale : await currentLocale()
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE, now: new Date() }
})
