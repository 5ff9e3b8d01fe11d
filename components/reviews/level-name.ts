import { useTranslations } from 'next-intl'
import type { ReviewLevel } from '@/lib/domain/piece-reviews'

/** 初审, 二校 …: a level's name in the reader's language. */
export function useLevelName() {
  const t = useTranslations('reviews')
  return ({ kind, level }: ReviewLevel) => t(kind, { level })
}
