import { expect, test } from 'vitest'
import type { AccountedBlock } from '@/lib/editor/align/account'
import { joinOffsets } from './cut-join'

const block = (spans: AccountedBlock['spans'], typed: AccountedBlock['typed'] = []): AccountedBlock => ({
  blockId: 'b',
  articleId: 'a',
  role: 'body',
  spans,
  typed,
})

test('a join stands where the first span ends', () => {
  const source = '服务群众的积\n\n中间一篇\n\n极性更高。'
  expect(
    joinOffsets(
      '服务群众的积极性更高。',
      block([
        [0, 6],
        [14, 19],
      ]),
      source,
    ),
  ).toEqual([6])
})

test('what was typed before it is counted past, white space on either side is not', () => {
  const source = '服务 群众的积\n\n极性更高。'
  expect(
    joinOffsets(
      '热心服务群众的积极性更高。',
      block(
        [
          [0, 7],
          [9, 14],
        ],
        [[0, 2]],
      ),
      source,
    ),
  ).toEqual([8])
})

test('a block of one span has none', () => {
  expect(joinOffsets('服务群众。', block([[0, 5]]), '服务群众。')).toEqual([])
})
