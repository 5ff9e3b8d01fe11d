'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { CommandId } from '../commands/command'
import { keyLabel } from '../commands/key-label'
import { useDesk } from '../desk'
import { useStore } from '../store'

/** What only leads somewhere: where that is says it all. */
const GOES: ReadonlySet<CommandId> = new Set(['nextBlock', 'previousBlock', 'nextArticle', 'previousArticle'])

/** Coverage, where the caret is, how keys are taken, and the few keys to know. */
export function StatusBar() {
  const t = useTranslations('workbench')
  const format = useFormatter()
  const { page, ui, keys } = useDesk()
  const label = (id: 'listKeys' | 'palette') => {
    const { chord, letter } = keys.of(id)
    return keyLabel(chord ?? letter ?? '')
  }
  const totals = useStore(page, (now) => now.account?.totals)
  const place = useStore(page, (now) => now.place)
  const mode = useStore(ui, (now) => now.mode)
  const said = useStore(ui, (now) => now.said)
  const done = useStore(ui, (now) => now.done)
  const misfit = useStore(ui, (now) => now.misfit)
  const told =
    said ||
    (misfit && t('misfit', { name: t(`commands.${misfit}`) })) ||
    (done && !GOES.has(done) && t(`commands.${done}`))
  const where =
    place &&
    t('where', {
      number: place.articleIndex + 1,
      block: place.blockIndex + 1,
      role: t(`roles.${place.role}`),
    })
  return (
    <footer className="wb-status">
      <span>{t('coverage')}</span>
      <span className="wb-meter" aria-hidden>
        <i style={{ width: `${(totals?.coverage ?? 0) * 100}%` }} />
      </span>
      <span data-testid="coverage">
        {/* Rounded down: a hundred per cent is said of all or nothing. */}
        {totals &&
          format.number(Math.floor(totals.coverage * 1000) / 1000, {
            style: 'percent',
            maximumFractionDigits: 1,
          })}
      </span>
      {totals && totals.unassigned > 0 && (
        <span className="text-seal">{t('unassigned', { count: totals.unassigned })}</span>
      )}
      <span role="status">{mode === 'command' && <span className="wb-mode">{t('commandMode')}</span>}</span>
      <span role="status" aria-live="polite" data-testid="said">
        {[told, where].filter(Boolean).join(' · ')}
      </span>
      <span className="wb-push wb-row wb-hint">
        <Key keys={label('listKeys')} label={t('hints.keys')} />
        <Key keys={label('palette')} label={t('hints.commands')} />
        <Key keys="Esc" label={t('hints.mode')} />
      </span>
    </footer>
  )
}

function Key({ keys, label }: { keys: string; label: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      <kbd className="wb-key">{keys}</kbd> {label}
    </span>
  )
}
