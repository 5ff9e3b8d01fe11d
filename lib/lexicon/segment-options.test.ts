import { describe, expect, it } from 'vitest'
import { segment } from '@/lib/segmentation/segment'
import { segmentOptions } from './segment-options'

const PAGE =
  '红旗街道办起便民食堂\n\n本报讯（通讯员 林晚照）日前，红旗街道的便民食堂开张，老人们吃上了热乎饭。\n'
const countiesIn = (prefecture: string) =>
  segment(PAGE, segmentOptions({ prefecture })).articles[0]?.counties.map(({ code }) => code)

describe('segmentOptions', () => {
  it('lets the prefecture settle a street that many cities have', () => {
    expect(countiesIn('220300')).toEqual(['220382'])
    expect(countiesIn('210200')).toEqual(['210211'])
  })

  it('prepares tables and words once a process', () => {
    expect(segmentOptions().divisions).toBe(segmentOptions({ prefecture: '220300' }).divisions)
    expect(segmentOptions().words).toBe(segmentOptions().words)
  })
})
