import { useTranslations } from 'next-intl'
import type { PublishedForDesk } from '@/lib/data/corrections/published-view'

interface Props {
  counties: readonly string[]
  choices: PublishedForDesk['countyChoices']
}

/** Which counties the article is of. */
export function CountyFields({ counties, choices }: Props) {
  const t = useTranslations('afterwards')
  return (
    <fieldset>
      <legend className="font-medium">{t('counties')}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1.5">
        {choices.map(({ code, name }) => (
          <label key={code} lang="zh-CN" className="flex items-center gap-2">
            <input
              type="checkbox"
              name="counties"
              value={code}
              defaultChecked={counties.includes(code)}
              className="size-4 accent-ink"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
