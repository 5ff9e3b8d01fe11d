'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useKeyGroup } from '@/components/ui/key-help'
import { TextArea } from '@/components/ui/text-area'
import type { PageAbilities } from '@/lib/data/pages/page-view'
import { PageAct, type PageAction } from './page-act'

interface PageActsProps {
  pageId: string
  hash: string
  abilities: PageAbilities
  blocked: boolean
  actions: Record<'markReady' | 'withdrawReady' | 'approve' | 'return' | 'answerReturn', PageAction>
}

/** What the person at this desk may do with the page as it stands. */
export function PageActs({ pageId, hash, abilities, blocked, actions }: PageActsProps) {
  const t = useTranslations('proof.acts')
  const errors = useTranslations('errors')
  useKeyGroup(
    useMemo(
      () => ({
        title: t('keys'),
        keys: [
          { keys: [']', '['], label: t('walk') },
          ...(abilities.markReady ? [{ keys: ['F'], label: t('markReady.label') }] : []),
          ...(abilities.approve ? [{ keys: ['A'], label: t('approve.label') }] : []),
          ...(abilities.return ? [{ keys: ['R'], label: t('return.label') }] : []),
          ...(abilities.withdrawReady ? [{ keys: ['W'], label: t('withdrawReady.label') }] : []),
          ...(abilities.answerReturn ? [{ keys: ['D'], label: t('answerReturn.label') }] : []),
        ],
      }),
      [t, abilities],
    ),
  )
  const texts = (act: keyof typeof actions) => ({
    action: actions[act],
    label: t(`${act}.label`),
    title: t(`${act}.title`),
    text: t(`${act}.text`),
  })
  const seen = { pageId, hash }
  return (
    <div className="flex flex-wrap gap-2">
      {abilities.approve && !blocked && (
        <PageAct {...texts('approve')} values={seen} shortcut="a" kind="seal" />
      )}
      {abilities.approveOwn && <p className="w-full text-muted">{errors('approve-own-work')}</p>}
      {abilities.return && (
        <PageAct {...texts('return')} values={{ pageId }} shortcut="r" kind="danger">
          <TextArea label={t('return.note')} name="note" required maxLength={2000} rows={4} />
        </PageAct>
      )}
      {abilities.markReady && !blocked && (
        <PageAct {...texts('markReady')} values={seen} shortcut="f" kind="primary" />
      )}
      {abilities.answerReturn && (
        <PageAct {...texts('answerReturn')} values={{ pageId }} shortcut="d" kind="secondary">
          <TextArea label={t('answerReturn.note')} name="note" required maxLength={2000} rows={4} />
        </PageAct>
      )}
      {abilities.withdrawReady && (
        <PageAct {...texts('withdrawReady')} values={{ pageId }} shortcut="w" kind="secondary" />
      )}
    </div>
  )
}
