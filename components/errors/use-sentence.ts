import { useTranslations } from 'next-intl'
import type { ErrorValues } from '@/lib/errors'

/**
 * The sentence of an expected error or a blocker. Codes come from the server as data, so a code
 * without a text cannot be a type error; a test holds every code in `lib` to one.
 */
export function useSentence(kind: 'errors' | 'blockers' | 'warnings') {
  const t = useTranslations(kind) as unknown as {
    (key: string, values: ErrorValues): string
    has: (key: string) => boolean
  }
  return (code: string, values: ErrorValues = {}): string =>
    t.has(code) ? t(code, values) : t('unknown', { code })
}
