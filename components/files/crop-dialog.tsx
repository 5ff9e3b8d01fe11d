'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReactCrop, type PercentCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { cropBox, LEAST_SIDE, ratioOf, WHOLE, type CropRatio } from '@/lib/domain/photo-crop'
import type { BlockPhoto } from '@/lib/editor/document-json'
import './crop.css'
import { cropOfRatio } from './crop-of-ratio'
import { CropPreview } from './crop-preview'
import { RatioChoice } from './ratio-choice'
import { sendCrop } from './send-crop'
import { wholePhoto } from './whole-photo'

interface Props {
  photo: BlockPhoto
  caption: string
  onCropped: (photo: Omit<BlockPhoto, 'alt'>) => Promise<void>
  onLeave: () => void
}

/** How much of the window's height the picture may take, in per cent. */
const HIGHEST = 55

const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const

/** Chooses the part of a picture that readers see, by pointer or keyboard, held to a ratio or not. */
export function CropDialog({ photo, caption, onCropped, onLeave }: Props) {
  const t = useTranslations('crop')
  const common = useTranslations('common')
  const whole = wholePhoto(photo)
  const [shares, setShares] = useState(whole.crop)
  const [ratio, setRatio] = useState<CropRatio | null>(null)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const [busy, setBusy] = useState(false)
  const box = cropBox(whole, shares)

  const choose = (next: CropRatio | null) => {
    setRatio(next)
    if (next) setShares(cropOfRatio(whole, ratioOf(next)))
  }
  const apply = async (crop = shares) => {
    setBusy(true)
    const answer = await sendCrop(whole.file, crop)
    if (answer.ok) await onCropped(answer.value)
    else setError(answer.error)
    setBusy(false)
  }
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
      className="sm:max-w-4xl"
    >
      <div className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_16rem]">
        <div className="flex justify-center bg-sunken p-3">
          <ReactCrop
            className="crop-area"
            // Its size is known before the picture has come: nothing jumps, and a key finds something to move.
            style={{ width: `min(100%, ${(HIGHEST * whole.width) / whole.height}dvh)` }}
            crop={{ unit: '%', ...percents(shares) }}
            {...(ratio && { aspect: ratioOf(ratio) })}
            keepSelection
            ruleOfThirds
            ariaLabels={labels(t)}
            onChange={(_, percent) => setShares(sharesOf(percent))}
          >
            {/* eslint-disable-next-line @next/next/no-img-element -- our own renditions */}
            <img
              src={whole.address}
              width={whole.width}
              height={whole.height}
              className="h-auto w-full"
              alt=""
              onError={() => setError({ code: 'file-not-found', values: {} })}
            />
          </ReactCrop>
        </div>
        <div className="space-y-4">
          <RatioChoice ratio={ratio} onChoose={choose} />
          <CropPreview whole={whole} shares={shares} caption={caption} alt={photo.alt} />
          <p role="status" className="tabular text-sm text-muted">
            {box ? t('size', { width: box.width, height: box.height }) : t('tooSmall', { least: LEAST_SIDE })}
          </p>
        </div>
      </div>
      {error && <ErrorNotice error={error} />}
      <DialogFoot leave={common('cancel')} className="mt-5">
        <Button kind="primary" busy={busy} aria-disabled={!box} onClick={() => box && void apply()}>
          {t('apply')}
        </Button>
        {photo.crop && (
          <Button busy={busy} onClick={() => void apply(WHOLE)}>
            {t('whole')}
          </Button>
        )}
      </DialogFoot>
    </Dialog>
  )
}

const percents = ({ x, y, width, height }: typeof WHOLE) => ({
  x: x * 100,
  y: y * 100,
  width: width * 100,
  height: height * 100,
})

/** A hundredth of a pixel beyond the edge, as reckoning in pixels of the screen leaves it, is the edge. */
const sharesOf = ({ x, y, width, height }: PercentCrop): typeof WHOLE => ({
  x: x / 100,
  y: y / 100,
  width: Math.min(width / 100, 1 - x / 100),
  height: Math.min(height / 100, 1 - y / 100),
})

function labels(t: ReturnType<typeof useTranslations<'crop'>>) {
  const handle = Object.fromEntries(HANDLES.map((at) => [`${at}DragHandle`, t(`handle.${at}`)]))
  return { cropArea: t('area'), ...(handle as Record<`${(typeof HANDLES)[number]}DragHandle`, string>) }
}
