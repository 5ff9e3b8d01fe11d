/** A part of a picture, in shares of its width and height. */
export interface CropShares {
  x: number
  y: number
  width: number
  height: number
}

/** All of a picture. */
export const WHOLE: CropShares = { x: 0, y: 0, width: 1, height: 1 }

/** Fewest pixels that a part may have at either side: less is no picture any more. */
export const LEAST_SIDE = 100

/** Ratios that a part can be held to, width by height; beside them it may be of any. */
export const CROP_RATIOS = ['3:2', '4:3', '16:9', '1:1', '3:4', '2:3'] as const
export type CropRatio = (typeof CROP_RATIOS)[number]

/** A ratio as a number. */
export function ratioOf(ratio: CropRatio): number {
  const [width, height] = ratio.split(':').map(Number)
  return width! / height!
}

export interface PixelBox {
  left: number
  top: number
  width: number
  height: number
}

/**
 * The part in whole pixels of a picture of this size, never beyond its edges.
 * @returns null where it is no part of a picture, or one of less than `LEAST_SIDE` pixels
 */
export function cropBox(size: { width: number; height: number }, crop: CropShares): PixelBox | null {
  const { x, y, width, height } = crop
  const inside = (from: number, long: number) => from >= 0 && long > 0 && from + long <= 1 + 1e-6
  if (!inside(x, width) || !inside(y, height)) return null
  const [left, top] = [Math.round(x * size.width), Math.round(y * size.height)]
  const box = {
    left,
    top,
    width: Math.min(Math.round(width * size.width), size.width - left),
    height: Math.min(Math.round(height * size.height), size.height - top),
  }
  return box.width < LEAST_SIDE || box.height < LEAST_SIDE ? null : box
}
