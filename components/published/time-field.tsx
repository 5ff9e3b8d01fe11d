import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { wallTime } from '@/lib/domain/zoned-time'

/** A date and a time on the paper's clock, wherever the browser stands. */
export function TimeField({
  label,
  at,
  timeZone,
}: {
  label: string
  at?: Date | undefined
  timeZone: string
}) {
  const t = useTranslations('afterwards')
  return (
    <TextField
      label={label}
      hint={t('clock', { zone: timeZone })}
      name="time"
      type="datetime-local"
      required
      defaultValue={at && wallTime(at, timeZone)}
    />
  )
}
