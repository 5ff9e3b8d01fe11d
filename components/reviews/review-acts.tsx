'use client'

import { useTranslations } from 'next-intl'
import { PageAct, type PageAction } from '@/components/proof/page-act'
import { TextArea } from '@/components/ui/text-area'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import { useLevelName } from './level-name'

interface Props {
  piece: Pick<PieceForReview, 'submissionId' | 'hash' | 'next' | 'abilities' | 'refusal' | 'alone'>
  actions: { approve: PageAction; return: PageAction }
}

/** The verdict: A approves what is shown, R gives it back with the reason. */
export function ReviewActs({
  piece: { submissionId, hash, next, abilities, refusal, alone },
  actions,
}: Props) {
  const t = useTranslations('reviews')
  const name = useLevelName()
  if (!next) return <p className="text-good">✓ {t('complete')}</p>
  const seen = { submissionId, hash, kind: next.kind, level: String(next.level) }
  const level = name(next)
  return (
    <div className="flex flex-wrap items-center gap-2">
      {abilities.approve && (
        <PageAct
          action={actions.approve}
          values={seen}
          shortcut="a"
          kind="seal"
          label={t('approve.do', { level })}
          title={t('approve.title', { level })}
          text={alone ? t('approve.alone') : t('approve.text')}
        />
      )}
      {abilities.return && (
        <PageAct
          action={actions.return}
          values={seen}
          shortcut="r"
          kind="danger"
          label={t('return.label')}
          title={t('return.title', { level })}
          text={t('return.text')}
        >
          <TextArea label={t('return.note')} name="note" required maxLength={2000} rows={4} />
          <fieldset className="space-y-1">
            <legend className="mb-1 text-sm font-medium">{t('return.to')}</legend>
            <label className="flex items-center gap-2">
              <input type="radio" name="to" value="desk" defaultChecked className="accent-ink" />
              {t('return.desk')}
            </label>
            {abilities.returnToAuthor && (
              <label className="flex items-center gap-2">
                <input type="radio" name="to" value="author" className="accent-ink" />
                {t('return.author')}
              </label>
            )}
          </fieldset>
        </PageAct>
      )}
      {refusal && <p className="text-muted">{t(`refusal.${refusal}`)}</p>}
    </div>
  )
}
