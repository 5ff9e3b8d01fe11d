import { describe, expect, it } from 'vitest'
import { CROP_RATIOS, cropBox, ratioOf, WHOLE } from './photo-crop'

const size = { width: 1000, height: 600 }

describe('cropBox', () => {
  it('gives whole pixels, and never one beyond the edge', () => {
    expect(cropBox(size, { x: 0.1, y: 0.5, width: 0.5, height: 0.5 })).toEqual({
      left: 100,
      top: 300,
      width: 500,
      height: 300,
    })
    expect(cropBox(size, WHOLE)).toEqual({ left: 0, top: 0, ...size })
    const odd = cropBox({ width: 333, height: 333 }, { x: 1 / 3, y: 0.5, width: 2 / 3, height: 0.5 })!
    expect([odd.left + odd.width, odd.top + odd.height]).toEqual([333, 333])
  })

  it.each([
    { x: -0.1, y: 0, width: 0.5, height: 0.5 },
    { x: 0.6, y: 0, width: 0.5, height: 0.5 },
    { x: 0, y: 0.9, width: 0.5, height: 0.2 },
    { x: 0, y: 0, width: 0, height: 1 },
    { x: Number.NaN, y: 0, width: 1, height: 1 },
    { x: 0, y: 0, width: 0.09, height: 1 },
  ])('is null for what is no part of a picture: %o', (crop) => {
    expect(cropBox(size, crop)).toBeNull()
  })
})

describe('ratioOf', () => {
  it('reads every ratio that is offered', () => {
    expect(ratioOf('3:2')).toBe(1.5)
    expect(CROP_RATIOS.every((ratio) => ratioOf(ratio) > 0)).toBe(true)
  })
})
