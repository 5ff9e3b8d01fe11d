import { expect } from 'vitest'
import type { Segmentation, SegmentOptions } from '@/lib/segmentation/types'
import { markAsSeen } from './marked-page'

/**
 * What expects the engine, given these options, to see a marked page as it is marked (see `MarkedPage`); it gives
 * what the engine made of the page.
 */
export const seeingWith =
  (options?: SegmentOptions) =>
  (page: string): Segmentation => {
    const { seen, marked, segmentation } = markAsSeen(page, options)
    expect(seen).toEqual(marked)
    return segmentation
  }
