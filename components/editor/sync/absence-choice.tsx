'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { collabState } from '@/lib/editor/collab/collab-plugin'
import { receiveSteps } from '@/lib/editor/collab/receive-steps'
import { receivedBy } from '@/lib/editor/collab/received'
import { documentDiff } from '@/lib/editor/document-diff'
import type { DocumentJson } from '@/lib/editor/document-json'
import { useTextDesk } from '../text-desk'
import { useStore } from '../store'
import { DifferenceChoice } from './difference-choice'
import { passageText } from './passage-text'
import { takeBackOwn } from './take-back-own'

/** After a long absence of an open window: its changes beside what the others did meanwhile. */
export function AbsenceChoice() {
  const t = useTranslations('workbench.sync')
  const desk = useTextDesk()
  const { editor, sync, page } = desk
  const foreign = useStore(sync.status, (now) => now.foreign)
  // New whenever the text is: who goes on writing sees what they choose about.
  const outline = useStore(page, (now) => now.outline)
  const merged = useMemo(() => {
    const { version, unconfirmed } = collabState(editor.state)
    const steps = foreign?.steps ?? []
    const clientIds = foreign?.clientIds ?? []
    // It takes the own steps back, makes the others', and the own ones on top: all its stages are there.
    const tr = receiveSteps(editor.state, { version: version + steps.length, steps, clientIds }, '')
    const theirs = tr.docs[unconfirmed.length + steps.length] ?? tr.doc
    return {
      diffs: outline && documentDiff(theirs.toJSON() as DocumentJson, tr.doc.toJSON() as DocumentJson),
      lost: receivedBy(tr).unplaced.map(passageText).join('\n'),
    }
  }, [editor, foreign, outline])

  const mine = async () => {
    sync.resume()
    return true
  }
  const theirs = async () => {
    sync.resume()
    return takeBackOwn(desk, foreign?.version ?? sync.status.get().version)
  }
  return (
    <DifferenceChoice
      said={t('absent', { count: foreign?.steps.length ?? 0 })}
      diffs={merged.diffs}
      lost={merged.lost}
      onMine={mine}
      onTheirs={theirs}
    />
  )
}
