import { describe, expect, it } from 'vitest'
import { chordFault } from '@/lib/editor/key-rules'
import { COMMANDS } from './command'
import { makeKeys } from './keys-of'

/** The newsroom's by long habit (a comment's is Word's), or the text's own act under the system's key. */
const BY_HABIT = ['Mod-Enter', 'Mod-Shift-Enter', 'Mod-Alt-m', 'Mod-z', 'Mod-Shift-z', 'Mod-f', 'Mod-k']

describe('makeKeys', () => {
  it('has no default that a person could not choose, but for habits', () => {
    const refused = COMMANDS.flatMap(({ chord }) => (chord && chordFault(chord) ? [chord] : []))
    expect(refused.toSorted()).toEqual(BY_HABIT.toSorted())
  })

  it('gives every command a letter or a chord of its own by default', () => {
    const keys = makeKeys({})
    for (const { id, chord, letter } of COMMANDS) expect(keys.of(id), id).toEqual({ chord, letter })
  })

  it('puts a changed key over the default, and leaves the other one', () => {
    const keys = makeKeys({ joinNext: { chord: 'F4' } })
    expect(keys.of('joinNext')).toEqual({ chord: 'F4', letter: 'j' })
    expect(keys.chords.get('F4')).toBe('joinNext')
    expect(keys.chords.has('Mod-Alt-g')).toBe(false)
  })

  it('takes a key from the command that had it by default', () => {
    const keys = makeKeys({ cutBlock: { letter: 'j' } })
    expect(keys.letters.get('j')).toBe('cutBlock')
    expect(keys.of('joinNext').letter).toBeNull()
  })

  it('lets a command have no key', () => {
    expect(makeKeys({ joinNext: { chord: null, letter: null } }).of('joinNext')).toEqual({
      chord: null,
      letter: null,
    })
  })

  it('never takes what writing, the system or an input method owns, nor a command that is not there', () => {
    const keys = makeKeys({ joinNext: { chord: 'Mod-c', letter: '好' }, nonsense: { chord: 'F4' } })
    expect(keys.of('joinNext')).toEqual({ chord: 'Mod-Alt-g', letter: 'j' })
    expect(keys.chords.has('F4')).toBe(false)
  })
})
