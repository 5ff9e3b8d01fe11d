'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useDesk } from '../desk'
import { useStore } from '../store'

const FATES = ['held', 'discarded', 'deleted', 'unassigned'] as const

/** What became of every character of the source; the four always add up to the whole. */
export function AccountSection() {
  const t = useTranslations('workbench.account')
  const format = useFormatter()
  const { page, ui } = useDesk()
  const shown = useStore(ui, (now) => now.account)
  const totals = useStore(page, (now) => now.account?.totals)
  if (!shown || !totals) return null
  return (
    <section aria-labelledby="wb-account" data-testid="account">
      <h2 id="wb-account">{t('title')}</h2>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 tabular">
        {FATES.map((fate) => (
          <div key={fate} className="contents">
            <dt>{t(fate)}</dt>
            <dd>{format.number(totals[fate])}</dd>
          </div>
        ))}
        <dt className="border-t border-line">{t('total')}</dt>
        <dd className="border-t border-line">{format.number(totals.total)}</dd>
        <dt className="text-muted">{t('typed')}</dt>
        <dd className="text-muted">{format.number(totals.typed)}</dd>
      </dl>
    </section>
  )
}
