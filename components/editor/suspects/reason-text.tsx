import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/segmentation/types'

/** The sentence of each reason, by its rule. A test holds every rule of the engine to a sentence. */
export function useReasonText(): (reason: Reason) => string {
  const t = useTranslations('reasons') as unknown as {
    (key: string, values: NonNullable<Reason['values']>): string
    has: (key: string) => boolean
  }
  return ({ rule, values = {} }) => (t.has(rule) ? t(rule, values) : t('unknown', { rule }))
}
