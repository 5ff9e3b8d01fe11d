import { expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { makeFragments } from '../fragments/make-fragments'
import { makeFeatureReader } from './features'
import { isWhole } from './is-whole'

const { words } = segmentOptions()
const TEXT = `活动室里，八十岁的老站长给四十多名小学生讲从前的事，讲到大雪封山的那三天三夜，孩子们听得入了神，谁也不说话。
“只要还走得动，我就把这些事讲下去。”老人说，他还想带孩子们去看一看当年的老站房和那口敲了几十年的铁钟。
消防队走进养老院，讲解怎样用火用电，怎样照看行动不便的老人，又带着大家一个一个地练，直到人人都会用灭火器。`

const wholeWith = (line: string): boolean =>
  isWhole(makeFeatureReader(words)(makeFragments(`${TEXT}\n${line}\n消防队走进养老院\n${TEXT}\n`)))

it.each(['加强安全培训 提升应急能力', '宾馆、车站等公共场所都要有，老人“一键呼叫”用得方便'])(
  'calls a page with headings alone between its texts in order: %s',
  (line) => expect(wholeWith(line)).toBe(true),
)

it.each(['在老人家里，保', '的时候，老站长笑了。', '院里还添置了轮椅、病床，'])(
  'calls a page with a text that breaks off or begins midway out of order: %s',
  (line) => expect(wholeWith(line)).toBe(false),
)
