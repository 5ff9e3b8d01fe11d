import { useFormatter, useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { CorrectionView } from '@/lib/data/corrections/published-view'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { BlocksDiff } from './blocks-diff'
import { FactsDiff } from './facts-diff'

interface Props {
  correction: CorrectionView
  actions: Record<'sign' | 'refuse', Action>
}

/** One thing that was done, or is to be done, to a published article: by whom, what readers are told, what changed. */
export function CorrectionEntry({ correction, actions }: Props) {
  const t = useTranslations('afterwards')
  const format = useFormatter()
  const at = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  const { id, kind, note, proposedBy, signedBy, signedAt, refusedAt, refusal } = correction
  return (
    <li className="border-b border-line py-4">
      <h3 className="font-semibold">{t(`kinds.${kind}`)}</h3>
      <p className="text-sm text-muted">
        {t(kind === 'takeDown' ? 'doneBy' : 'proposedBy', { by: proposedBy, at: at(correction.at) })}
        {signedBy && signedAt && ` · ${t('signedBy', { by: signedBy, at: at(signedAt) })}`}
        {refusedAt && ` · ${t('refused', { at: at(refusedAt), reason: refusal ?? '' })}`}
      </p>
      <p className="mt-1">
        <span className="text-muted">{t('note')}</span>　{note}
      </p>
      {kind === 'correct' && (
        <>
          <BlocksDiff before={correction.before.blocks} after={correction.after.blocks} />
          <FactsDiff before={correction.before} after={correction.after} />
        </>
      )}
      <div className="mt-2 flex gap-2 empty:hidden">
        {correction.maySign && (
          <ActDialog
            label={t('sign')}
            title={t('signTitle')}
            text={t('signText')}
            kind="seal"
            values={{ correctionId: id }}
            action={actions.sign}
          />
        )}
        {correction.mayRefuse && (
          <ActDialog
            label={t('refuse')}
            title={t('refuseTitle')}
            kind="danger"
            values={{ correctionId: id }}
            action={actions.refuse}
          >
            <TextField label={t('refuseReason')} name="reason" required maxLength={500} autoComplete="off" />
          </ActDialog>
        )}
        {correction.mayWithdraw && (
          <ActDialog
            label={t('withdraw')}
            title={t('withdrawTitle')}
            values={{ correctionId: id, reason: '' }}
            action={actions.refuse}
          />
        )}
      </div>
    </li>
  )
}
