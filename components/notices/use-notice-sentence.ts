import { useTranslations } from 'next-intl'

/** The sentence of a notice in the reader's language; one of an unknown kind is told as such. */
export function useNoticeSentence() {
  const t = useTranslations('notices.kinds') as unknown as {
    (key: string, values: Record<string, string | number>): string
    has: (key: string) => boolean
  }
  return ({ kind, values }: { kind: string; values: Record<string, string | number> }) =>
    t.has(kind) ? t(kind, values) : t('unknown', values)
}
