import { useTranslations } from 'next-intl'
import { CROP_RATIOS, type CropRatio } from '@/lib/domain/photo-crop'

interface Props {
  ratio: CropRatio | null
  onChoose: (ratio: CropRatio | null) => void
}

/** The ratios that a part can be held to. */
export function RatioChoice({ ratio, onChoose }: Props) {
  const t = useTranslations('crop')
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm text-muted">{t('ratio')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {[null, ...CROP_RATIOS].map((one) => (
          <label
            key={one ?? 'free'}
            className="cursor-pointer rounded border border-line-strong px-2.5 py-1 text-sm tabular has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="ratio"
              className="sr-only"
              checked={one === ratio}
              onChange={() => onChoose(one)}
            />
            {one ?? t('free')}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
