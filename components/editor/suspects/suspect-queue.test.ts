import { expect, test } from 'vitest'
import type { SuspectView } from '@/lib/data/pages/page-view'
import { article, block, page } from '@/lib/editor/testing/build'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { outlineOf } from '../page/outline'
import { joinPlaces, locateSuspect } from './locate-suspect'
import { openSuspects, settledSuspects, suspectsLeft, turnSuspect, type SuspectQueue } from './suspect-queue'

const suspect = (id: string): SuspectView => ({
  id,
  kind: 'role',
  articleId: 'a',
  blockId: `b-${id}`,
  confidence: 0.5,
  reasons: [],
})
const queue = (change: Partial<SuspectQueue> = {}): SuspectQueue => ({
  items: ['1', '2', '3'].map(suspect),
  decided: {},
  settled: new Set(),
  current: null,
  ...change,
})

test('the queue begins with the least certain and goes round in both directions', () => {
  expect(turnSuspect(queue(), 1)?.id).toBe('1')
  expect(turnSuspect(queue({ current: '3' }), 1)?.id).toBe('1')
  expect(turnSuspect(queue({ current: '1' }), -1)?.id).toBe('3')
})

test('after a decision it goes on from where that one stood', () => {
  expect(turnSuspect(queue({ current: '2', decided: { '2': 'accepted' } }), 1)?.id).toBe('3')
  expect(turnSuspect(queue({ current: '3', decided: { '3': 'refused' } }), 1)?.id).toBe('1')
})

test('what is decided or settled by the document no longer waits', () => {
  const now = queue({ decided: { '1': 'accepted' }, settled: new Set(['2']) })
  expect(openSuspects(now).map(({ id }) => id)).toEqual(['3'])
  expect(suspectsLeft(queue({ settled: new Set(['1', '2', '3']) }))).toBe(0)
  expect(turnSuspect(queue({ settled: new Set(['1', '2', '3']) }), 1)).toBeNull()
})

test('a join is followed into the block that a cut before it has made, and settled where it was cut', () => {
  const outline = outlineOf(
    nodeFromJson(
      page(
        article('a', [
          block('body', 'b', '甲', { source: [[0, 1]] }),
          block('body', 'new', '乙丙', {
            source: [
              [1, 2],
              [2, 3],
            ],
          }),
        ]),
      ),
    ),
  )
  const first: SuspectView = { ...suspect('first'), blockId: 'b', kind: 'join', index: 0, goesOn: [1, 2] }
  const second: SuspectView = { ...first, id: 'second', index: 1, goesOn: [2, 3] }
  expect([...settledSuspects([first, second], outline)]).toEqual(['first'])
  expect(locateSuspect(second, joinPlaces(outline))).toMatchObject({ blockId: 'new', index: 0 })
})

test('the document settles a join that was cut, a gap whose mark is gone, a block that begins an article', () => {
  const outline = outlineOf(
    nodeFromJson(
      page(
        article('a', [
          block('body', 'b-one', '甲', { source: [[0, 1]] }),
          block('body', 'b-two', '乙丙', {
            source: [
              [1, 2],
              [2, 3],
            ],
            gapAfter: true,
          }),
        ]),
      ),
    ),
  )
  const of = (id: string, blockId: string, part: Partial<SuspectView>): SuspectView => ({
    ...suspect(id),
    blockId,
    ...part,
  })
  const items = [
    of('cut', 'b-one', { kind: 'join', index: 0, runnerUp: { join: [2, 3] } }),
    of('joined', 'b-two', { kind: 'join', index: 0, runnerUp: { join: null } }),
    of('no gap', 'b-one', { kind: 'gap', runnerUp: { join: null } }),
    of('gap', 'b-two', { kind: 'gap', runnerUp: { join: null } }),
    of('no gap before', 'b-two', { kind: 'gap' }),
    of('begins', 'b-one', { kind: 'boundary', runnerUp: { merge: false } }),
    of('goes on', 'b-two', { kind: 'boundary', runnerUp: { merge: false } }),
  ]
  expect([...settledSuspects(items, outline)]).toEqual(['cut', 'no gap', 'no gap before', 'begins'])
})
