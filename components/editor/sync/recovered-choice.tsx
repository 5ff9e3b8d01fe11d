'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { documentDiff } from '@/lib/editor/document-diff'
import type { DocumentJson } from '@/lib/editor/document-json'
import { useTextDesk } from '../text-desk'
import { DifferenceChoice } from './difference-choice'
import { passageText } from './passage-text'
import { setAside, takeUp } from './recover-unsent'
import type { Recovered } from './recovered'

/** What a window that was closed offline has left behind, where it is much, old, or does not all fit. */
export function RecoveredChoice({ recovered }: { recovered: Recovered }) {
  const t = useTranslations('workbench.sync')
  const format = useFormatter()
  const desk = useTextDesk()
  const { unsent, theirs, merged, dropped, unplaced, foreign } = recovered
  const diffs = useMemo(
    () => documentDiff(theirs.toJSON() as DocumentJson, merged.toJSON() as DocumentJson),
    [theirs, merged],
  )
  return (
    <DifferenceChoice
      said={t('recovered', {
        count: unsent.steps.length,
        at: format.dateTime(unsent.at, { dateStyle: 'medium', timeStyle: 'short' }),
        lost: dropped.length,
        foreign,
      })}
      diffs={diffs}
      lost={unplaced.map(passageText).join('\n')}
      onMine={() => takeUp(desk, recovered)}
      onTheirs={() => setAside(desk, recovered)}
    />
  )
}
