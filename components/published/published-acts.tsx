import { useFormatter, useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { PublishedForDesk } from '@/lib/data/corrections/published-view'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { CorrectForm } from './correct-form'
import { TimeField } from './time-field'

export type PublishedActions = Record<
  'correct' | 'takeDown' | 'restore' | 'sign' | 'refuse' | 'setEmbargo' | 'liftEmbargo',
  Action
>

/** What may be done with an article that was published. */
export function PublishedActs({
  article,
  actions,
}: {
  article: PublishedForDesk
  actions: PublishedActions
}) {
  const t = useTranslations('afterwards')
  const format = useFormatter()
  const { id, abilities, embargoedUntil, timeZone } = article
  const note = (
    <TextField
      label={t('noteForReaders')}
      hint={t('noteHint')}
      name="note"
      required
      maxLength={500}
      autoComplete="off"
    />
  )
  return (
    <>
      {embargoedUntil && (
        <p className="mb-3 text-note">
          {t('embargoText', {
            at: format.dateTime(embargoedUntil, { dateStyle: 'long', timeStyle: 'short', timeZone }),
          })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {abilities.correct && <CorrectForm article={article} action={actions.correct} />}
        {embargoedUntil && abilities.correct && (
          <ActDialog
            label={t('changeEmbargo')}
            title={t('changeEmbargo')}
            values={{ articleId: id }}
            action={actions.setEmbargo}
          >
            <TimeField label={t('embargoUntil')} at={embargoedUntil} timeZone={timeZone} />
          </ActDialog>
        )}
        {abilities.lift && (
          <ActDialog
            label={t('lift')}
            title={t('liftTitle')}
            text={t('liftText')}
            values={{ articleId: id }}
            action={actions.liftEmbargo}
          />
        )}
        {abilities.restore && (
          <ActDialog
            label={t('restore')}
            title={t('restoreTitle')}
            text={t('restoreText')}
            values={{ articleId: id }}
            action={actions.restore}
          >
            {note}
          </ActDialog>
        )}
        {abilities.takeDown && (
          <ActDialog
            label={t('takeDown')}
            title={t('takeDownTitle')}
            text={t('takeDownText')}
            kind="danger"
            values={{ articleId: id }}
            action={actions.takeDown}
          >
            {note}
          </ActDialog>
        )}
      </div>
    </>
  )
}
