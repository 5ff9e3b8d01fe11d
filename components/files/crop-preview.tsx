import { useTranslations } from 'next-intl'
import type { CropShares } from '@/lib/domain/photo-crop'
import type { WholePhoto } from './whole-photo'

interface Props {
  whole: WholePhoto
  shares: CropShares
  caption: string
  alt: string
}

/** The part with its caption, as it will stand in the paper. */
export function CropPreview({ whole, shares: { x, y, width, height }, caption, alt }: Props) {
  const t = useTranslations('crop')
  return (
    <figure aria-label={t('preview')}>
      <p aria-hidden className="mb-1 text-sm text-muted">
        {t('preview')}
      </p>
      <div
        className="relative overflow-hidden bg-sunken"
        style={{ aspectRatio: `${width * whole.width} / ${height * whole.height}` }}
      >
        {/* eslint-disable-next-line @next/next/no-img-element -- our own renditions */}
        <img
          src={whole.address}
          alt={alt || caption}
          className="absolute h-auto max-w-none"
          style={{
            width: `${100 / width}%`,
            left: `${(-x / width) * 100}%`,
            top: `${(-y / height) * 100}%`,
          }}
        />
      </div>
      {caption && (
        <figcaption lang="zh-CN" className="mt-1.5 line-clamp-3 font-serif text-sm">
          {caption}
        </figcaption>
      )}
    </figure>
  )
}
