'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ask } from '@/components/errors/ask'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import type { KeyFault, KeySettings } from '@/lib/editor/key-rules'
import { COMMANDS, GROUPS, type CommandId, type DeskCommand } from '../commands/command'
import { keyLabel } from '../commands/key-label'
import { makeKeys } from '../commands/keys-of'
import { holderOf, isChanged, withDefaults, withKey, type KeyKind } from './change-keys'
import { KeyField } from './key-field'

/** What has to be said of a command's key: it cannot be had, or another command has it. */
type Doubt = { id: CommandId; kind: KeyKind; key: string } & ({ fault: KeyFault } | { holder: CommandId })

interface Props {
  saved: KeySettings
  save: (keys: KeySettings) => Promise<{ ok: true } | { ok: false; error: ErrorFacts }>
}

/** Every command with its two keys; what is changed is kept at once. */
export function KeySettingsForm({ saved, save }: Props) {
  const t = useTranslations('keySettings')
  const words = useTranslations('workbench')
  const [settings, setSettings] = useState(saved)
  const [doubt, setDoubt] = useState<Doubt | null>(null)
  const [said, setSaid] = useState('')
  const [error, setError] = useState<ErrorFacts | null>(null)

  const keep = async (next: KeySettings) => {
    const before = settings
    setSettings(next)
    setDoubt(null)
    setSaid('')
    const answer = await ask(() => save(next))
    setError(answer.ok ? null : answer.error)
    if (answer.ok) setSaid(t('kept'))
    else setSettings(before)
  }
  const choose = (id: CommandId, kind: KeyKind, key: string | null) => {
    const holder = key === null ? null : holderOf(settings, id, kind, key)
    if (key !== null && holder) setDoubt({ id, kind, key, holder })
    else void keep(withKey(settings, id, kind, key))
  }
  const row = (command: DeskCommand) => (
    <Row
      key={command.id}
      command={command}
      settings={settings}
      doubt={doubt?.id === command.id ? doubt : null}
      onKey={choose}
      onFault={(kind, fault, key) => setDoubt({ id: command.id, kind, key, fault })}
      onTake={({ kind, key }) => void keep(withKey(settings, command.id, kind, key))}
      onLeave={() => setDoubt(null)}
      onReset={() => void keep(withDefaults(settings, command.id))}
    />
  )
  return (
    <div className="flex flex-col gap-6">
      {error && <ErrorNotice error={error} />}
      <div className="flex items-center gap-4">
        <Button size="sm" disabled={Object.keys(settings).length === 0} onClick={() => void keep({})}>
          {t('resetAll')}
        </Button>
        <span role="status" className="text-good">
          {said}
        </span>
      </div>
      {GROUPS.map((group) => (
        <table key={group} className="w-full table-fixed">
          <caption className="eyebrow pb-1 text-left">{words(`groups.${group}`)}</caption>
          <thead className="text-left text-sm text-muted">
            <tr className="border-b border-line">
              <th className="w-2/5 font-normal sm:w-1/2">{t('command')}</th>
              <th className="font-normal">{t('chord')}</th>
              <th className="font-normal">{t('letter')}</th>
              <th className="w-10 sm:w-20">
                <span className="sr-only">{t('reset')}</span>
              </th>
            </tr>
          </thead>
          <tbody>{COMMANDS.filter((command) => command.group === group).map(row)}</tbody>
        </table>
      ))}
    </div>
  )
}

interface RowProps {
  command: DeskCommand
  settings: KeySettings
  doubt: Doubt | null
  onKey: (id: CommandId, kind: KeyKind, key: string | null) => void
  onFault: (kind: KeyKind, fault: KeyFault, key: string) => void
  onTake: (doubt: Doubt) => void
  onLeave: () => void
  onReset: () => void
}

function Row({ command, settings, doubt, onKey, onFault, onTake, onLeave, onReset }: RowProps) {
  const t = useTranslations('keySettings')
  const words = useTranslations('workbench.commands')
  const { id } = command
  const now = makeKeys(settings).of(id)
  return (
    <>
      <tr className="border-b border-line">
        <th scope="row" className="py-1 text-left font-normal">
          {words(id)}
        </th>
        {(['chord', 'letter'] as const).map((kind) => (
          <td key={kind}>
            <KeyField
              kind={kind}
              label={`${words(id)}, ${t(kind)}`}
              value={now[kind]}
              own={command[kind]}
              onKey={(key) => onKey(id, kind, key)}
              onFault={(fault, key) => onFault(kind, fault, key)}
            />
          </td>
        ))}
        <td className="text-right">
          {isChanged(settings, id) && (
            <button
              type="button"
              className="text-sm underline underline-offset-4"
              aria-label={t('resetNamed', { command: words(id) })}
              onClick={onReset}
            >
              {t('reset')}
            </button>
          )}
        </td>
      </tr>
      {doubt && (
        <tr>
          <td colSpan={4} className="bg-warn-wash px-3 py-2" role="alert">
            {'fault' in doubt ? (
              t(`faults.${doubt.fault}`, { key: keyLabel(doubt.key) })
            ) : (
              <span className="flex flex-wrap items-center gap-3">
                {t('held', { key: keyLabel(doubt.key), command: words(doubt.holder) })}
                <Button size="sm" onClick={() => onTake(doubt)} autoFocus>
                  {t('take')}
                </Button>
                <Button size="sm" kind="quiet" onClick={onLeave}>
                  {t('leave')}
                </Button>
              </span>
            )}
          </td>
        </tr>
      )}
    </>
  )
}
