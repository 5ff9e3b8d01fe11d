import { describe, expect, it } from 'vitest'
import { chordFault, isKeySettings, letterFault } from './key-rules'
import { KEYS } from './keys'

describe('keys that a command may have', () => {
  it.each([
    'Mod-Alt-g',
    'Mod-Alt-,',
    'Mod-Alt-Shift-o',
    'F8',
    'Shift-F9',
    'Alt-ArrowUp',
    'Alt-Shift-ArrowDown',
    'Mod-Alt-1',
  ])('%s may be one', (chord) => expect(chordFault(chord)).toBeNull())

  it.each([
    ['a', 'plain'],
    ['?', 'plain'],
    ['Mod-x', 'writing'],
    ['Mod-v', 'writing'],
    ['Mod-z', 'writing'],
    ['Mod-Shift-z', 'writing'],
    ['Shift-Enter', 'writing'],
    ['Backspace', 'writing'],
    ['Mod-ArrowLeft', 'writing'],
    ['Alt-ArrowLeft', 'writing'],
    ['Mod- ', 'input-method'],
    ['Shift- ', 'input-method'],
    ['Mod-.', 'input-method'],
    ['Mod-Shift-k', 'input-method'],
    ['Mod-t', 'system'],
    ['Mod-0', 'system'],
    ['Alt-f', 'system'],
    ['Alt-Tab', 'system'],
    ['Escape', 'system'],
    ['F5', 'system'],
    ['Alt-F4', 'system'],
    ['Mod-Alt-Delete', 'system'],
    ['Mod-Alt-ArrowUp', 'system'],
    ['Mod-Alt-o', 'system'],
    ['Meta-l', 'system'],
    ['Mod-Alt-字', 'system'],
    ['', 'system'],
  ])('%s is refused: %s', (chord, fault) => expect(chordFault(chord)).toBe(fault))

  it('agrees with the defaults, but for the few that are the newsroom’s by long habit', () => {
    const refused = KEYS.flatMap(({ chord }) => (chord && chordFault(chord) ? [chord] : []))
    expect(refused).toEqual(['Mod-Enter', 'Mod-Shift-Enter'])
    expect(KEYS.filter(({ letter }) => letterFault(letter))).toEqual([])
  })

  it('in command mode any sign but digits', () => {
    expect(['a', 'Z', '?', ';', 'ArrowUp'].map(letterFault)).toEqual([null, null, null, null, null])
    expect(['1', 'Enter', 'Escape', '好', ' '].map(letterFault)).not.toContain(null)
  })
})

describe('isKeySettings', () => {
  it('takes what the screen sends', () => {
    expect(isKeySettings({})).toBe(true)
    expect(isKeySettings({ joinNext: { chord: 'F8', letter: null } })).toBe(true)
  })

  it.each([
    null,
    [],
    'x',
    { a: null },
    { a: { chord: 1 } },
    { a: { other: 'x' } },
    { 'a b': {} },
    { a: { letter: 'x'.repeat(33) } },
  ])('refuses %j', (value) => expect(isKeySettings(value)).toBe(false))
})
