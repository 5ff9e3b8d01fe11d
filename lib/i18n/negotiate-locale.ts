import { DEFAULT_LOCALE, type Locale } from './locales'

/** The language of ours that an `Accept-Language` header asks for first; the default where it asks for none. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((value) => value !== undefined)
      return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) }
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q)
  for (const { language } of wishes) {
    if (language === 'zh') return 'zh-CN'
    if (language === 'en') return 'en'
  }
  return DEFAULT_LOCALE
}
