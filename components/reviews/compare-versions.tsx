import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { FormAnswer } from '@/components/errors/form-answer'
import type { PieceForReview } from '@/lib/data/reviews/review-view'
import type { ComparedVersions } from '@/lib/data/submissions/compare-versions'
import { PieceChanges } from './piece-changes'

interface Props {
  compared: ComparedVersions
  review: PieceForReview | null
  /** Takes single changes back, where what stands is one of the two and may be written in. */
  revert: (previous: unknown, form: FormData) => Promise<FormAnswer>
}

/** Any two versions of a piece side by side; a plain form, so that the choice has an address. */
export function CompareVersions({ compared: { versions, now, chosen }, review, revert }: Props) {
  const t = useTranslations('reviews.versions')
  const reasons = useTranslations('history')
  const format = useFormatter()
  if (versions.length + Number(now) < 2) return <p className="text-muted">{t('few')}</p>
  const kept = versions.map(({ id, reason, by, at }) => (
    <option key={id} value={id}>
      {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
      {reasons(reason, { by: by ?? '—' })}
    </option>
  ))
  const options = (
    <>
      {now && <option value="now">{t('now')}</option>}
      {kept}
    </>
  )
  const mayRevert = chosen?.to === 'now' && review?.abilities.edit ? review : null
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Select label={t('from')} name="from" defaultValue={chosen?.from ?? versions.at(-1)?.id}>
          {options}
        </Select>
        <Select label={t('to')} name="to" defaultValue={chosen?.to ?? 'now'}>
          {options}
        </Select>
        <Button type="submit">{t('compare')}</Button>
      </form>
      <div className="mt-3 rounded-md border border-line bg-sheet px-4 py-2">
        {chosen && chosen.changes.length > 0 ? (
          <PieceChanges
            changes={chosen.changes}
            {...(mayRevert && {
              revert: {
                action: revert,
                values: { submissionId: mayRevert.submissionId, hash: mayRevert.hash, baseline: chosen.from },
              },
            })}
          />
        ) : (
          <p className="text-muted">{t('same')}</p>
        )}
      </div>
    </>
  )
}
