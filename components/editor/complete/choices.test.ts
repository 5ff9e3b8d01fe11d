import { expect, test } from 'vitest'
import { makeFinder } from './choices'

const find = makeFinder([
  { value: '220322', label: '梨树县' },
  { value: '220323', label: '伊通满族自治县' },
  { value: '220382', label: '双辽市' },
  { value: '220302', label: '铁西区' },
  { value: '220303', label: '铁东区' },
  { value: '220322', label: '梨树镇', hint: '梨树县' },
  { value: '220322', label: '小宽镇', hint: '梨树县' },
])
const labels = (query: string) => find(query).map(({ label }) => label)

test('initials, pinyin, characters and code find a county', () => {
  expect(labels('ls')[0]).toBe('梨树县')
  expect(labels('lishu')[0]).toBe('梨树县')
  expect(labels('lsx')).toEqual(['梨树县'])
  expect(labels('双')).toEqual(['双辽市'])
  expect(labels('220303')).toEqual(['铁东区'])
})

test('a syllable may be left open', () => {
  expect(labels('yitong')).toEqual(['伊通满族自治县'])
  expect(labels('tiex')).toEqual(['铁西区'])
  expect(labels('lshux')).toEqual(['梨树县'])
})

test('a township leads to its county, after the counties', () => {
  expect(labels('ls').slice(0, 2)).toEqual(['梨树县', '梨树镇'])
  expect(find('xk')).toEqual([{ value: '220322', label: '小宽镇', hint: '梨树县' }])
})

test('nothing asked gives the list as it stands, nothing found gives nothing', () => {
  expect(labels('')[0]).toBe('梨树县')
  expect(labels('qqq')).toEqual([])
})
