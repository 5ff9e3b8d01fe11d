import { describe, expect, it } from 'vitest'
import { makeKeys } from '../commands/keys-of'
import { holderOf, withDefaults, withKey } from './change-keys'

describe('changing keys', () => {
  it('keeps only what differs from the defaults', () => {
    const changed = withKey({}, 'joinNext', 'chord', 'F4')
    expect(changed).toEqual({ joinNext: { chord: 'F4' } })
    expect(withKey(changed, 'joinNext', 'chord', 'Mod-Alt-g')).toEqual({})
  })

  it('names who holds a key, and takes it away when asked to', () => {
    expect(holderOf({}, 'joinNext', 'letter', 'x')).toBe('cutBlock')
    expect(holderOf({}, 'cutBlock', 'letter', 'x')).toBeNull()
    const taken = withKey({}, 'joinNext', 'letter', 'x')
    expect(makeKeys(taken).of('joinNext').letter).toBe('x')
    expect(makeKeys(taken).of('cutBlock').letter).toBeNull()
    expect(makeKeys(taken).letters.has('j')).toBe(false)
  })

  it('gives the default back, also from whoever got it meanwhile', () => {
    const swapped = withKey(withKey({}, 'joinNext', 'letter', 'x'), 'cutBlock', 'letter', 'j')
    const back = withDefaults(swapped, 'joinNext')
    expect(makeKeys(back).of('joinNext').letter).toBe('j')
    expect(makeKeys(back).of('cutBlock').letter).toBeNull()
    expect(withDefaults(back, 'cutBlock')).toEqual({})
  })
})
