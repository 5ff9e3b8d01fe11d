import { describe, expect, it } from 'vitest'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '../segment'
import type { SegmentOptions } from '../types'

// Loaded here, so that no test's time pays for the tables and the dictionary.
const home = segmentOptions({ prefecture: '220300' })

const story = (headline: string, body: string) => `${headline}\n\n本报讯(通讯员 王小明)${body}\n`
const counties = (text: string, options: SegmentOptions = home) =>
  segment(text, options).articles.map((article) => article.counties.map(({ code }) => code))

describe('counties', () => {
  it('follow from a township, from the headline before the text, and from the city itself', () => {
    expect(counties(story('小宽镇开办农民夜校', '近日,小宽镇的农民夜校开课了,村民们学得很认真。'))).toEqual([
      ['220322'],
    ])
    expect(
      counties(story('双辽市组团外出考察', '日前,双辽市组织干部到梨树县考察学习,大家收获很大。')),
    ).toEqual([['220382']])
    expect(counties(story('全市供热准备就绪', '记者从市住建局获悉,全市各供热企业已经完成点火。'))).toEqual([
      ['220300'],
    ])
  })

  it('are settled by a larger division named before them, else by the prefecture', () => {
    expect(counties(story('铁西区举办书展', '日前,铁西区在文化广场举办书展,市民踊跃参加。'))).toEqual([
      ['220302'],
    ])
    expect(
      counties(
        story('铁西区举办书展', '日前,铁西区在文化广场举办书展。'),
        segmentOptions({ prefecture: '210100' }),
      ),
    ).toEqual([['210106']])
  })

  it('follow from what the newsroom confirmed before, and say so', () => {
    const memory = {
      counties: new Map([['育才小学', new Map([['220303', 5]])]]),
      contributors: new Map([['王小明', 3]]),
    }
    const text = story('育才小学举行运动会', '日前,育才小学举行秋季运动会,学生们奋勇争先。')
    const [article] = segment(text, segmentOptions({ prefecture: '220300', memory })).articles
    expect(article?.counties.map(({ code }) => code)).toEqual(['220303'])
    expect(article?.counties[0]?.reasons.map(({ rule }) => rule)).toContain('confirmed-before')
    expect(article?.contributors[0]?.reasons.map(({ rule }) => rule)).toContain('confirmed-before')
  })
})

describe('suspects', () => {
  it('come least certain first, with confidences between 0 and 1 and reasons that lie in the text', () => {
    const text = `${story('夜市开张', '昨晚,城南夜市开张,吸引了大批市民前来品尝小吃')}\n新的篇章\n\n的路越走越宽。\n`
    const { articles, suspects } = segment(text, home)
    expect(suspects.length).toBeGreaterThan(0)
    const confidences = suspects.map(({ confidence }) => confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
    for (const { confidence, reasons, article } of suspects) {
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(articles[article]).toBeDefined()
      for (const { spans } of reasons)
        for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true)
    }
  })
})
