import { describe, expect, it } from 'vitest'
import { renditionFor, renditionWidths } from './photos'

describe('the widths that a picture is kept in', () => {
  it.each([
    [300, [300]],
    [480, [480]],
    [700, [480, 700]],
    [1600, [480, 960, 1600]],
    [4000, [480, 960, 1600]],
  ])('of %i pixels: %j', (width, kept) => expect(renditionWidths(width)).toEqual(kept))

  it('serve a space with the narrowest that fills it', () => {
    expect(renditionFor(4000, 500)).toBe(960)
    expect(renditionFor(4000, 9000)).toBe(1600)
    expect(renditionFor(300, 960)).toBe(300)
  })
})
