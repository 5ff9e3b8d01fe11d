'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useKeyGroup } from '@/components/ui/key-help'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { InboxAct } from '@/lib/data/inbox/act-on-submissions'
import type { InboxPiece } from '@/lib/data/inbox/inbox-view'
import { INBOX_ACTS } from './acts'

interface Props {
  pieces: readonly InboxPiece[]
  at: number
  onMove: (at: number) => void
  onChoose: () => void
  onAct: (act: InboxAct) => void
  onAlike: () => void
}

/** The keys of the inbox. The current row's headline has the focus, so that Enter opens the piece. */
export function InboxKeys({ pieces, at, onMove, onChoose, onAct, onAlike }: Props) {
  const t = useTranslations('inbox')
  const go = (to: number) => {
    const next = Math.max(0, Math.min(to, pieces.length - 1))
    onMove(next)
    document.getElementById(`piece-${pieces[next]?.submissionId}`)?.focus()
  }
  useShortcut('j', () => go(document.activeElement?.id.startsWith('piece-') ? at + 1 : at))
  useShortcut('k', () => go(at - 1))
  // Right after the screen has opened nothing has the focus, and the first row is the current one.
  useShortcut('Enter', () => document.getElementById(`piece-${pieces[at]?.submissionId}`)?.click())
  useShortcut('x', onChoose)
  useShortcut('s', onAlike)
  return (
    <>
      {INBOX_ACTS.map(({ act, key }) => (
        <ActKey key={key} name={key} run={() => onAct(act)} />
      ))}
      <KeysOfInbox title={t('title')} />
    </>
  )
}

function ActKey({ name, run }: { name: string; run: () => void }) {
  useShortcut(name, run)
  return null
}

function KeysOfInbox({ title }: { title: string }) {
  const t = useTranslations('inbox')
  useKeyGroup(
    useMemo(
      () => ({
        title,
        keys: [
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
          { keys: ['X'], label: t('keys.choose') },
          ...INBOX_ACTS.map(({ act, key }) => ({ keys: [key.toUpperCase()], label: t(`acts.name.${act}`) })),
          { keys: ['S'], label: t('keys.alike') },
          { keys: ['/'], label: t('keys.search') },
        ],
      }),
      [t, title],
    ),
  )
  return null
}
