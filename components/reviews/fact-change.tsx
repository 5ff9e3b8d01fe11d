import { useTranslations } from 'next-intl'
import { useCountyName } from '@/components/layout/county-names'
import type { FactChange as Change } from '@/lib/editor/piece-diff/piece-change'

/** A fact of a piece that has changed: what it was, and what it is. */
export function FactChange({ change: { fact, was, is } }: { change: Change }) {
  const t = useTranslations('reviews.changes')
  const roles = useTranslations('workbench.contributorRoles')
  const kinds = useTranslations('workbench.kinds')
  const countyName = useCountyName()
  const said = (facts: Change['was']): string => {
    if (fact === 'kind') return kinds(facts.kind)
    if (fact === 'contributors')
      return facts.contributors.map(({ name, role, title }) => `${title || roles(role)} ${name}`).join('、')
    if (fact !== 'counties') return facts[fact] ?? ''
    return facts.countyNone
      ? t('fact.countyNone')
      : facts.counties.map(({ code }) => countyName(code)).join('、')
  }
  const [before, after] = [said(was), said(is)]
  return (
    <p className="break-words">
      {t(`fact.${fact}`)}{' '}
      <span lang="zh-CN" className="font-serif">
        <del className="rounded-xs bg-seal-wash px-px text-seal">{before || t('fact.nothing')}</del>{' '}
        <ins className="rounded-xs bg-good-wash px-px text-good decoration-1">
          {after || t('fact.nothing')}
        </ins>
      </span>
    </p>
  )
}
