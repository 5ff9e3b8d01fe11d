import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { planAddress } from '@/components/pages/page-address'
import type { PlanStanding } from '@/lib/data/plan/get-plan-standing'
import type { IsoDate } from '@/lib/domain/issue-date'

/** How far an issue's plan is, on a line that leads to it. */
export function PlanStandingLine({ date, standing }: { date: IsoDate; standing: PlanStanding }) {
  const t = useTranslations('plan')
  const { slots, filled, silent, holders } = standing
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
      <Link href={planAddress(date)} className="font-medium text-ink underline underline-offset-4">
        {t('standing')}
      </Link>
      {slots > 0 && <span className="tabular">{t('slotsShort', { filled, all: slots })}</span>}
      {holders.map(({ number, name }) => (
        <span key={number}>{t('pageHeld', { number, name })}</span>
      ))}
      <span>{t('silentShort', { count: silent.length, names: silent.join('、') })}</span>
    </p>
  )
}
