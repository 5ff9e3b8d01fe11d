import { expect, test } from 'vitest'
import { namesOf, nearest } from './nearest'

const all = ['并入下一篇', '接上下一段', '下一段', '下一篇', '设为主题', 'Next article'].map((name) => ({
  names: namesOf(name),
}))
const found = (asked: string) => nearest(all, asked).map(({ names: [name] }) => name)

test('a name written out goes before the longer ones that hold it', () => {
  expect(found('下一篇')).toEqual(['下一篇', '并入下一篇'])
  expect(found('xyd')).toEqual(['下一段', '接上下一段'])
})

test('a beginning goes before letters that stand apart, in pinyin and in English', () => {
  expect(found('xiayi').slice(0, 2).toSorted()).toEqual(['下一段', '下一篇'])
  expect(found('swzt')).toEqual(['设为主题'])
  expect(found('next')[0]).toBe('Next article')
})

test('what nothing is called finds nothing', () => expect(found('qqq')).toEqual([]))
