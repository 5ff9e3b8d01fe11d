import type { CropShares } from '@/lib/domain/photo-crop'

/** The largest part of a picture with this ratio (width by height), from its middle. */
export function cropOfRatio({ width, height }: { width: number; height: number }, ratio: number): CropShares {
  const [wide, high] = width / height > ratio ? [(height * ratio) / width, 1] : [1, width / ratio / height]
  return { x: (1 - wide) / 2, y: (1 - high) / 2, width: wide, height: high }
}
