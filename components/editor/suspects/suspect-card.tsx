'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { useDesk } from '../desk'
import { keyLabel } from '../commands/key-label'
import { useStore } from '../store'
import type { CommandId } from '../commands/command'
import { useReasonText } from './reason-text'
import { openSuspects } from './suspect-queue'
import { useSuspectQuestion } from './use-suspect-question'

/** The suspect in hand: what is asked, why, how sure the engine is, and the keys to answer it. */
export function SuspectCard() {
  const t = useTranslations('workbench.suspects')
  const format = useFormatter()
  const { suspects, ui } = useDesk()
  const queue = useStore(suspects, (now) => now)
  const reasonText = useReasonText()
  const question = useSuspectQuestion()
  const open = openSuspects(queue)
  const current = open.find(({ id }) => id === queue.current)
  // Once for each: while its block is written in, the question changes with the text.
  const tell = useEffectEvent(() => current && ui.set({ said: question(current) }))
  const id = current?.id
  useEffect(() => void (id && tell()), [id])
  return (
    <section aria-labelledby="wb-suspects" data-testid="suspects">
      <h2 id="wb-suspects">
        {current
          ? t('place', { at: open.indexOf(current) + 1, count: open.length })
          : t('waiting', { count: open.length })}
      </h2>
      {open.length === 0 && <p className="text-good">✓ {t('none')}</p>}
      {!current && open.length > 0 && (
        <div className="wb-row">
          <Act id="nextSuspect" />
        </div>
      )}
      {current && (
        <div className="wb-card">
          <strong>{question(current)}</strong>
          <ul>
            {[...new Set(current.reasons.map(reasonText))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <div className="wb-row">
            <Act id="acceptSuspect" />
            <Act id="refuseSuspect" />
            <Act id="nextSuspect" />
            <span className="wb-push text-muted tabular" title={t('confidence')}>
              {format.number(current.confidence, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
            </span>
          </div>
          <Act id="acceptKind" />
        </div>
      )}
    </section>
  )
}

function Act({ id }: { id: CommandId }) {
  const t = useTranslations('workbench.commands')
  const { run, keys } = useDesk()
  const { chord, letter } = keys.of(id)
  return (
    <button
      type="button"
      className="wb-link inline-flex items-center gap-1 no-underline"
      onClick={() => run(id)}
    >
      <kbd className="wb-key">{chord ? keyLabel(chord) : letter && keyLabel(letter)}</kbd> {t(id)}
    </button>
  )
}
