'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Badge } from '@/components/ui/badge'
import type { PieceChange } from '@/lib/editor/piece-diff/piece-change'
import { FactChange } from './fact-change'

interface Props {
  changes: readonly PieceChange[]
  /** Takes one back; not given to those who may not edit. */
  revert?: {
    action: (previous: unknown, form: FormData) => Promise<FormAnswer>
    values: Record<string, string>
  }
}

/** What changed between two versions of a piece, each change with a way back. */
export function PieceChanges({ changes, revert }: Props) {
  const t = useTranslations('reviews.changes')
  const roles = useTranslations('roles')
  return (
    <ul className="divide-y divide-line">
      {changes.map((change) => (
        <li
          key={change.key}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 py-2 sm:grid-cols-[9rem_minmax(0,1fr)_auto]"
        >
          <span className="flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
            <Badge tone={change.kind === 'text' ? 'plain' : 'note'}>{t(`kind.${change.kind}`)}</Badge>
            {'role' in change && <span>{roles(change.role)}</span>}
          </span>
          <div className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
            <ChangeText change={change} />
          </div>
          {revert && <RevertForm {...revert} changeKey={change.key} />}
        </li>
      ))}
    </ul>
  )
}

function ChangeText({ change }: { change: PieceChange }) {
  const t = useTranslations('reviews.changes')
  const roles = useTranslations('roles')
  if (change.kind === 'fact') return <FactChange change={change} />
  if (change.kind === 'role')
    return (
      <p>
        {t('role', { from: roles(change.wasRole), to: roles(change.role) })}{' '}
        <span lang="zh-CN" className="font-serif text-muted">
          {change.text}
        </span>
      </p>
    )
  if (!('hunks' in change))
    return (
      <p lang="zh-CN" className="font-serif">
        {change.text}
      </p>
    )
  const last = change.hunks.at(-1)!
  const removed = change.kind === 'movedText' ? '' : last.removed
  return (
    <p lang="zh-CN" className="font-serif break-words">
      {change.lead && <span className="text-muted">…{change.lead}</span>}
      {removed && <del className="rounded-xs bg-seal-wash px-px text-seal">{shown(removed)}</del>}
      {last.added && (
        <ins className="rounded-xs bg-good-wash px-px text-good decoration-1">{shown(last.added)}</ins>
      )}
      {change.tail && <span className="text-muted">{change.tail}…</span>}
    </p>
  )
}

/** An end of a paragraph inside a change is drawn as what it is. */
const shown = (text: string) => text.replaceAll('\n', '¶')

function RevertForm({ action, values, changeKey }: NonNullable<Props['revert']> & { changeKey: string }) {
  const t = useTranslations('reviews.changes')
  const { state, pending, formProps } = useAnswerForm(action)
  return (
    <form {...formProps} className="shrink-0">
      {Object.entries({ ...values, key: changeKey }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-busy={pending || undefined} className="text-sm underline underline-offset-4">
        {t('revert')}
      </button>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
