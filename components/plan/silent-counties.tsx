import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { IssuePlan } from '@/lib/data/plan/plan-view'

/** The counties that the issue has nothing of. */
export function SilentCounties({ counties }: { counties: IssuePlan['silentCounties'] }) {
  const t = useTranslations('plan')
  return (
    <section aria-labelledby="silent">
      <h2 id="silent" className="mb-2 font-serif text-lg font-semibold">
        {t('silent')}
      </h2>
      {counties.length === 0 ? (
        <p className="text-sm text-muted">{t('noneSilent')}</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {counties.map(({ code, name }) => (
            <li key={code}>
              <Badge tone="warn">{name}</Badge>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
