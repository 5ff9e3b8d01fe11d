import { describe, expect, it } from 'vitest'
import { readLabelled } from './labelled'
import { scorePage } from './score-page'
import { totalScore } from './total-score'

// Two articles of 4 + 6 and 3 characters; the second paragraph of the first is cut in two lines.
const TEXT = ['甲标题句', '甲正文', '乙标题', '甲续完'].join('\n')
const block = (role: string, ...lines: number[]) => ({ role, lines })
const article = (blocks: object[], facts: object = {}) => ({ kind: 'story', blocks, ...facts })
const GOLD = readLabelled(
  {
    articles: [
      article([block('headline', 1), block('body', 2, 4)], {
        counties: ['220322'],
        contributors: [{ name: '甲', role: 'reporter' }],
      }),
      article([block('headline', 3)]),
    ],
  },
  TEXT,
)
const score = (...articles: object[]) => scorePage(TEXT, GOLD, readLabelled({ articles }, TEXT))

describe('scorePage', () => {
  it('finds nothing to correct where prediction is gold', () => {
    const total = totalScore([scorePage(TEXT, GOLD, GOLD)])
    expect(total).toEqual({
      pages: 1,
      lostChars: 0,
      duplicatedChars: 0,
      invalidSpans: 0,
      bcubedF1: 1,
      exactArticleF1: 1,
      roleAccuracy: 1,
      roleAccuracyStrict: 1,
      orderAccuracy: 1,
      joinF1: 1,
      contributorF1: 1,
      countyF1: 1,
      correctionsPerPage: 0,
    })
  })

  it('counts a merged page: one article that holds both', () => {
    const page = score(article([block('headline', 1), block('body', 2, 4), block('deck', 3)]))
    // 10 characters at 10/13 and 3 at 3/13; every gold article lies whole in one article.
    expect(page.precision).toBeCloseTo(109 / 13)
    expect(page.recall).toBeCloseTo(13)
    expect(page.articles).toEqual({ hits: 0, predicted: 1, gold: 2 })
    // Deck for headline is the same family, but the line stands in the other article's match.
    expect(page.roles).toMatchObject({ right: 4, strict: 3, all: 4, wrongLines: 1 })
    // One wrong line, a missing contributor, a missing county.
    expect(page.corrections).toBe(3)
  })

  it('counts a missed join, a wrong join and order', () => {
    const page = score(
      article([block('headline', 1), block('body', 4), block('body', 2)], { counties: ['220322', '220382'] }),
      article([block('headline', 3)]),
    )
    expect(page.joins).toEqual({ hits: 0, predicted: 0, gold: 1 })
    // Headline before 甲正文 stands; 甲正文 before 甲续完 does not.
    expect(page.order).toEqual({ right: 1, all: 2 })
    expect(page.counties).toEqual({ hits: 1, predicted: 2, gold: 1 })
    // A pair out of order, a join, a county too many, a contributor missing.
    expect(page.corrections).toBe(4)
    const wrong = score(article([block('headline', 1), block('body', 2, 3, 4)]))
    expect(wrong.joins).toEqual({ hits: 0, predicted: 2, gold: 1 })
  })

  it('counts lost, doubled and impossible characters', () => {
    const page = score(article([block('headline', 1), block('body', 2), block('body', 2)]))
    expect(page).toMatchObject({ lostChars: 6, duplicatedChars: 3, invalidSpans: 0 })
    // Lines 3 and 4 are lost, a block is doubled; join, contributor and county are missing.
    expect(page.corrections).toBe(6)
    const impossible = score({ kind: 'story', blocks: [{ role: 'body', spans: [[0, 99]] }] })
    expect(impossible).toMatchObject({ invalidSpans: 1, lostChars: 13 })
  })

  it('asks for a headline that the prediction calls something else', () => {
    const page = score(
      article([block('kicker', 1), block('body', 2, 4)], {
        counties: ['220322'],
        contributors: [{ name: '甲', role: 'reporter' }],
      }),
      article([block('headline', 3)]),
    )
    expect(page.roles).toMatchObject({ right: 4, strict: 3 })
    expect(page.corrections).toBe(1)
  })
})
