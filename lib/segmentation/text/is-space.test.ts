import { expect, it } from 'vitest'
import { isSpace } from './is-space'

it('takes for white space what regular expressions do', () => {
  for (let code = 0; code <= 0xffff; code++)
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) expect.fail(`U+${code.toString(16)}`)
})
