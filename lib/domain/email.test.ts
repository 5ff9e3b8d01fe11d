import { expect, it } from 'vitest'
import { normalEmail } from './email'

it.each([
  [' Lin.Wan@Example.CN ', 'lin.wan@example.cn'],
  ['ｌｉｎ＠example.cn', 'lin@example.cn'],
  ['lin@example', null],
  ['lin example@x.cn', null],
  ['lin@x.cn, wan@x.cn', null],
  ['<lin@x.cn>', null],
  ['lin@x.cn\nBcc: all@x.cn', null],
  [`${'a'.repeat(250)}@x.cn`, null],
])('%j is %j', (typed, email) => expect(normalEmail(typed)).toBe(email))
