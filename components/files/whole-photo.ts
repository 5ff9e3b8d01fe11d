import { WHOLE, type CropShares } from '@/lib/domain/photo-crop'
import type { BlockPhoto } from '@/lib/editor/document-json'

/** Wide enough to choose a part by eye, in pixels: one of the widths that larger pictures are kept in. */
const SHOWN = 960

/** The picture that a caption's picture was cut out of, itself where it was not. */
export interface WholePhoto {
  file: string
  /** In pixels; off by some where a part was cut out, for only its shares are known. */
  width: number
  height: number
  /** What is shown of it to choose a part. */
  address: string
  /** The part that the caption has now. */
  crop: CropShares
}

/** Where a caption's picture came from. */
export function wholePhoto({ file, width, height, crop }: BlockPhoto): WholePhoto {
  const { of, ...shares } = crop ?? { of: file, ...WHOLE }
  const whole = { width: Math.round(width / shares.width), height: Math.round(height / shares.height) }
  // One that is hardly wider is small enough to be shown as it came.
  const kept = whole.width > SHOWN * 1.1
  return {
    file: of,
    ...whole,
    address: kept ? `/api/photos/${of}/${SHOWN}` : `/api/files/${of}`,
    crop: shares,
  }
}
