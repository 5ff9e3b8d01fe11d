import { expect, test } from 'vitest'
import { sourceLines, type SourceRun } from './source-lines'

const run = (start: number, end: number, blockId: string | null): SourceRun => ({
  start,
  end,
  state: blockId ? 'held' : 'unassigned',
  blockId,
  articleId: blockId,
})

test('blank lines are left out, each line has its stretches', () => {
  const text = '甲乙丙\n\n丁戊\n'
  const lines = sourceLines(text, [run(0, 3, 'a'), run(5, 7, 'b')])
  expect(lines.map(({ start, end, runs }) => [text.slice(start, end), runs.map((r) => r.blockId)])).toEqual([
    ['甲乙丙', ['a']],
    ['丁戊', ['b']],
  ])
})

test('an article may begin within a line, a stretch may go on over lines', () => {
  const text = '甲乙丙丁\n戊己'
  const [first, second] = sourceLines(text, [run(0, 2, 'a'), run(2, 7, 'b')])
  expect(first!.runs.map(({ start, end, blockId }) => [start, end, blockId])).toEqual([
    [0, 2, 'a'],
    [2, 4, 'b'],
  ])
  expect(second!.runs.map(({ start, end, blockId }) => [start, end, blockId])).toEqual([[5, 7, 'b']])
})

test('every character of a line is shown once, whatever the runs leave out', () => {
  const text = '  甲 乙  丙 '
  const [line] = sourceLines(text, [run(2, 3, 'a'), run(4, 5, 'a'), run(7, 8, null)])
  expect(line!.runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(line!.runs).toHaveLength(2)
})

test('a line that nothing is known of is unassigned', () => {
  expect(sourceLines('甲\n乙', [run(0, 1, 'a')])[1]!.runs[0]!.state).toBe('unassigned')
})
