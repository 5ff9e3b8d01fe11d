import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { ComparedVersions } from '@/lib/data/submissions/compare-versions'
import { PieceChanges } from './piece-changes'

/** Any two kept versions of a piece side by side; a plain form, so that the choice has an address. */
export function CompareVersions({ versions, chosen }: ComparedVersions) {
  const t = useTranslations('reviews.versions')
  const reasons = useTranslations('history')
  const format = useFormatter()
  if (versions.length < 2) return <p className="text-muted">{t('few')}</p>
  const options = versions.map(({ id, reason, by, at }) => (
    <option key={id} value={id}>
      {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
      {reasons(reason, { by: by ?? '—' })}
    </option>
  ))
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <Select label={t('from')} name="from" defaultValue={chosen?.from ?? versions.at(-1)?.id}>
          {options}
        </Select>
        <Select label={t('to')} name="to" defaultValue={chosen?.to ?? versions[0]?.id}>
          {options}
        </Select>
        <Button type="submit">{t('compare')}</Button>
      </form>
      <div className="mt-3 rounded-md border border-line bg-sheet px-4 py-2">
        {chosen && chosen.changes.length > 0 ? (
          <PieceChanges changes={chosen.changes} />
        ) : (
          <p className="text-muted">{t('same')}</p>
        )}
      </div>
    </>
  )
}
