import { describe, expect, it } from 'vitest'
import { random } from '../testing/random'
import { alikePassages } from './alike-passages'
import { SURE_PRINT, textPrints } from './text-prints'

const STORY =
  '昨天清早，镇上的老磨坊又转了起来。修好水轮的是两位退休的木匠，他们用了一个冬天，没有收一分钱。孩子们围在渠边看水花，谁也不肯先走。'
const OTHER = '图书馆把还书箱搬到了车站出口，下班的人顺手就能把书还上，一个月里少了三成逾期。'

const shared = (a: string, b: string) => {
  const known = new Set(textPrints(b))
  return textPrints(a).filter((print) => known.has(print)).length
}

describe('fingerprints of a text', () => {
  it('are the same whatever the width of its marks and its white space', () => {
    expect(textPrints('第一场雪，下在周三(夜里)。路面很滑')).toEqual(
      textPrints(' 第一场雪, 下在周三（夜里）。\n路面很滑 '),
    )
  })

  it('are none of a text too short to tell, and none in common with another text', () => {
    expect(textPrints('新桥通车')).toEqual([])
    expect(shared(STORY, OTHER)).toBe(0)
  })

  const { seed, below, pick } = random()
  it(`meet wherever a passage is shared that is long enough (seed ${seed})`, () => {
    const letters = [...STORY, ...OTHER]
    const text = (length: number) => Array.from({ length }, () => pick(letters)).join('')
    for (let round = 0; round < 200; round++) {
      const passage = text(SURE_PRINT)
      const [a, b] = [
        text(below(60)) + passage + text(below(60)),
        text(below(60)) + passage + text(below(60)),
      ]
      expect(shared(a, b), `${a} / ${b}`).toBeGreaterThan(0)
    }
  })
})

describe('passages that are alike', () => {
  it('are shown where they stand in each text, with their share of the first', () => {
    const start = STORY.indexOf('修好水轮')
    const passage = STORY.slice(start, start + 30)
    const { passages, share } = alikePassages(STORY, `${OTHER}据说${passage.replaceAll('，', ', ')}`)
    expect(passages).toHaveLength(1)
    expect(STORY.slice(...passages[0]!.a)).toBe(passage)
    expect(passages[0]!.b[0]).toBe(OTHER.length + 2)
    expect(share).toBeCloseTo(passage.length / STORY.length, 1)
  })

  it('are all of a piece that is sent twice, and none of two that share a phrase', () => {
    expect(alikePassages(STORY, STORY).share).toBe(1)
    expect(alikePassages(STORY, `${OTHER}镇上的老磨坊又转了起来`).passages).toEqual([])
    expect(alikePassages('', STORY)).toEqual({ passages: [], share: 0 })
  })

  it('are found in time that grows with the text, also where it repeats itself', () => {
    const { passages } = alikePassages('风'.repeat(20_000), '风'.repeat(20_000))
    expect(passages.length).toBeGreaterThan(0)
  })
})
