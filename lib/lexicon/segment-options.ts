import type { NewsroomMemory, SegmentOptions } from '@/lib/segmentation/types'

/** What the engine is given for this newsroom. */
export function segmentOptions(newsroom: { prefecture: string; memory?: NewsroomMemory }): SegmentOptions {
  return newsroom
}
