import { expect, it } from 'vitest'
import type { ProposedArticle, ProposedBlock, Segmentation, Span } from '@/lib/segmentation/types'
import { checkDocument } from './check-document'
import { documentFromSegmentation } from './document-from-segmentation'
import { nodeFromJson } from './node-from-json'
import { counter } from './testing/build'

const sure = { confidence: 1, reasons: [] }

const proposed = (role: ProposedBlock['role'], ...spans: Span[]): ProposedBlock => ({
  role,
  spans,
  roleJudgement: sure,
  joins: spans.slice(1).map(() => sure),
})

const proposal = (...blocks: ProposedBlock[]): ProposedArticle => ({
  kind: 'story',
  blocks,
  counties: [
    { ...sure, code: '220322' },
    { ...sure, code: '220322' },
  ],
  contributors: [{ ...sure, name: '王某', role: 'correspondent', title: '通讯员' }],
  boundary: sure,
})

const segmentation = (...articles: ProposedArticle[]): Segmentation => ({ articles, suspects: [], page: {} })

it('joins what a column end broke, sets it full-width and marks the facts as suggested', () => {
  const source = '春耕开始\n本报讯(通讯员 王某)提高工作的积\n别的\n极性,成效显著。'
  const at = (part: string): Span => [source.indexOf(part), source.indexOf(part) + part.length]
  const doc = documentFromSegmentation(
    segmentation(
      proposal(
        proposed('headline', at('春耕开始\n')),
        proposed('body', at('本报讯(通讯员 王某)提高工作的积\n'), at('极性,成效显著。')),
        proposed('discarded', at('别的')),
      ),
    ),
    source,
    counter(),
  )
  expect(doc.content[0]?.content.map((block) => [block.type, block.content?.[0]?.text])).toEqual([
    ['headline', '春耕开始'],
    ['body', '本报讯（通讯员　王某）提高工作的积极性，成效显著。'],
    ['discarded', '别的'],
  ])
  expect(doc.content[0]?.attrs.counties).toEqual([{ code: '220322', status: 'suggested' }])
  expect(doc.content[0]?.attrs.contributors[0]?.status).toBe('suggested')
  expect(checkDocument(nodeFromJson(doc))).toBeNull()
})

it('puts a space between two Latin words that a line end parted, and none between Chinese', () => {
  const source = 'New\nYork 纽\n约'
  const doc = documentFromSegmentation(
    segmentation(proposal(proposed('body', [0, source.length]))),
    source,
    counter(),
  )
  expect(doc.content[0]?.content[0]?.content?.[0]?.text).toBe('New York 纽约')
})

it('gives a valid document even where nothing was proposed', () => {
  const doc = documentFromSegmentation(segmentation(), '', counter())
  expect(checkDocument(nodeFromJson(doc))).toBeNull()
})
