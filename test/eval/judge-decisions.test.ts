import { describe, expect, it } from 'vitest'
import type { ProposedArticle, Role, Segmentation, Span, Suspect } from '@/lib/segmentation/types'
import { judgeDecisions } from './judge-decisions'
import { lineSpans, readLabelled } from './labelled'
import { reliability } from './reliability'
import { suspectsRecall } from './suspects-recall'

const TEXT = ['甲标题', '甲正文一', '乙标题', '乙正文', '甲正文二'].join('\n')
const LINES = lineSpans(TEXT)
const GOLD = readLabelled(
  {
    articles: [
      {
        kind: 'story',
        counties: ['220322'],
        blocks: [
          { role: 'headline', lines: [1] },
          { role: 'body', lines: [2, 5] },
        ],
      },
      {
        kind: 'story',
        blocks: [
          { role: 'headline', lines: [3] },
          { role: 'body', lines: [4] },
        ],
      },
    ],
  },
  TEXT,
)
const sure = { confidence: 0.97, reasons: [] }
const unsure = { confidence: 0.55, reasons: [] }
const block = (role: Role, ...numbers: number[]) => {
  const spans = numbers.map((number): Span => LINES[number - 1]!)
  return { role, spans, roleJudgement: sure, joins: spans.slice(1).map(() => unsure) }
}
const article = (...blocks: ProposedArticle['blocks']): ProposedArticle => ({
  kind: 'story',
  blocks,
  counties: [],
  contributors: [],
  boundary: sure,
})
const suspect = (kind: Suspect['kind'], article: number, block?: number): Suspect => ({
  ...unsure,
  kind,
  article,
  block,
})
const page = (suspects: Suspect[], ...articles: ProposedArticle[]): Segmentation => ({
  articles,
  suspects,
  page: {},
})
const wrongKinds = (segmentation: Segmentation) =>
  judgeDecisions(TEXT, GOLD, segmentation)
    .filter(({ right }) => !right)
    .map(({ kind }) => kind)

describe('judgeDecisions', () => {
  it('finds a missing county alone where all else is gold', () => {
    const right = [
      article(block('headline', 1), block('body', 2, 5)),
      article(block('headline', 3), block('body', 4)),
    ]
    expect(wrongKinds(page([], ...right))).toEqual(['county'])
  })

  it('counts a wrong boundary once, a wrong role and a wrong join where they stand', () => {
    const merged = page(
      [],
      article(block('headline', 1), block('body', 2, 4), block('body', 5), block('body', 3)),
    )
    // The article, the run of 乙's blocks in it, 乙标题 as body, 甲正文一 → 乙正文, the county.
    expect(wrongKinds(merged)).toEqual(['boundary', 'boundary', 'role', 'join', 'county'])
  })

  it('counts lines that one span holds and that are not one', () => {
    const glued = { ...block('body', 4), spans: [[LINES[3]![0], LINES[4]![1]] as const] }
    const kinds = wrongKinds(
      page([], article(block('headline', 1), block('body', 2)), article(block('headline', 3), glued)),
    )
    // 乙正文 and 甲正文二 as one, which leaves 甲正文一 without its rest; the county.
    expect(kinds.filter((kind) => kind === 'join')).toEqual(['join', 'join'])
  })

  it('counts a join that was left out', () => {
    const cut = page(
      [],
      article(block('headline', 1), block('body', 2), block('body', 5)),
      article(block('headline', 3), block('body', 4)),
    )
    expect(wrongKinds(cut)).toEqual(['join', 'county'])
  })
})

describe('suspectsRecall', () => {
  const cut = (...suspects: Suspect[]) =>
    page(
      suspects,
      article(block('headline', 1), block('body', 2), block('body', 5)),
      article(block('headline', 3), block('body', 4)),
    )
  const recall = (segmentation: Segmentation) =>
    suspectsRecall([{ suspects: segmentation.suspects, decisions: judgeDecisions(TEXT, GOLD, segmentation) }])

  it('finds the wrong decisions that the first suspects point to, and no more', () => {
    const elsewhere = [0, 1, 2, 3].map(() => suspect('role', 1, 0))
    expect(recall(cut(suspect('gap', 0, 1), ...elsewhere, suspect('county', 0)))).toEqual({
      wrong: 2,
      suspects: 6,
      first10: 0.5,
      first20: 0.5,
      all: 1,
    })
    expect(recall(cut(suspect('join', 1, 1), suspect('county', 1)))).toMatchObject({ wrong: 2, all: 0 })
  })

  it('tells how often a confidence was right', () => {
    const wrong = page(
      [],
      article(block('headline', 1), block('body', 2, 4)),
      article(block('headline', 3), block('body', 5)),
    )
    const bins = reliability(judgeDecisions(TEXT, GOLD, wrong))
    expect(bins.find(({ kind }) => kind === 'join')).toEqual({
      kind: 'join',
      from: 0.5,
      to: 0.6,
      decisions: 1,
      meanConfidence: 0.55,
      shareRight: 0,
    })
    expect(bins.find(({ kind }) => kind === 'role')).toMatchObject({ decisions: 4, shareRight: 1 })
  })
})
