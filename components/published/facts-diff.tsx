import { useTranslations } from 'next-intl'
import type { CorrectedView } from '@/lib/data/corrections/published-view'

/** What a correction changes of credits and counties; nothing where it changes neither. */
export function FactsDiff({ before, after }: { before: CorrectedView; after: CorrectedView }) {
  const t = useTranslations('afterwards')
  const roles = useTranslations('workbench.contributorRoles')
  const credits = ({ contributors }: CorrectedView) =>
    contributors?.map(({ name, role, title }) => `${title || roles(role)} ${name}`).join('、') ?? null
  const lines = [
    { label: t('credits.label'), was: credits(before), is: credits(after) },
    {
      label: t('counties'),
      was: before.counties?.join('、') ?? null,
      is: after.counties?.join('、') ?? null,
    },
  ].filter(({ was, is }) => was !== is)
  return (
    <dl className="mt-2 border-l-2 border-line pl-3 empty:hidden">
      {lines.map(({ label, was, is }) => (
        <div key={label} className="flex flex-wrap gap-x-3">
          <dt className="text-sm text-muted">{label}</dt>
          <dd lang="zh-CN" className="font-serif">
            <del className="rounded-xs bg-seal-wash px-px text-seal">{was || t('nothing')}</del>{' '}
            <ins className="rounded-xs bg-good-wash px-px text-good">{is || t('nothing')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
