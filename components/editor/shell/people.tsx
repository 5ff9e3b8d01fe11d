'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '../desk'
import { useStore } from '../store'

/** Who else has this page open. */
export function People() {
  const t = useTranslations('workbench')
  const { people } = useDesk()
  const others = useStore(people, (now) => now.others)
  if (others.length === 0) return null
  const names = [...new Set(others.map(({ name }) => name))]
  return (
    <span className="wb-pill" data-testid="people">
      {t('peopleHere', { names: names.join('、') })}
    </span>
  )
}
