import { expect, it } from 'vitest'
import { COMMANDS } from './command-table'
import { KEYS } from './keys'

it('gives every command a letter of its own, and no chord twice', () => {
  expect(KEYS.map((one) => one.command).sort()).toEqual(Object.keys(COMMANDS).sort())
  expect(new Set(KEYS.map((one) => one.letter)).size).toBe(KEYS.length)
  const chords = KEYS.flatMap((one) => one.chord ?? [])
  expect(new Set(chords).size).toBe(chords.length)
})

it('takes no key that writing, the system or an input method owns', () => {
  const owned = [
    /^Mod-[a-z0-9.]$/,
    /^(Mod|Ctrl|Shift)-(Space|Shift)$/,
    /^Shift-[^-]+$/,
    /^Alt-[a-z0-9]$/,
    /^Alt-(Shift-)?Arrow(Left|Right)$/,
    /^Mod-Alt-[azwdhmiucfjlbqtrnos]$/,
    /^Mod-Alt-Arrow/,
    /^F\d/,
  ]
  expect(
    KEYS.flatMap((one) => one.chord ?? []).filter((chord) => owned.some((one) => one.test(chord))),
  ).toEqual([])
})
