import { expect, it } from 'vitest'
import { article, block, page } from '@/lib/editor/testing/build'
import { continuationMarks } from './continuation-marks'

it('finds the marks by which pages lead to each other', () => {
  const document = page(
    article('a', [
      block('body', 'b', '（下转第3版）'),
      block('body', 'c', '（上接一版）'),
      block('body', 'd', '▲接2版'),
    ]),
  )
  expect(continuationMarks(document)).toEqual([
    { direction: 'to', page: 3 },
    { direction: 'from', page: 1 },
    { direction: 'from', page: 2 },
  ])
})
