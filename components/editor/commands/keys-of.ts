import { chordFault, letterFault, type KeySettings } from '@/lib/editor/key-rules'
import { COMMANDS, type CommandId } from './command'

export interface CommandKeys {
  /** While writing. */
  chord: string | null
  /** In command mode. */
  letter: string | null
}

/** The keys as a person has them. */
export interface Keys {
  of: (id: CommandId) => CommandKeys
  /** The command of a chord; undefined where it has none. */
  chords: ReadonlyMap<string, CommandId>
  letters: ReadonlyMap<string, CommandId>
}

/** The defaults with a person's changes over them. A changed key goes before another command's default. */
export function makeKeys(settings: KeySettings): Keys {
  const defaults = COMMANDS.map(({ id, chord, letter }) => ({ id, keys: { chord, letter } }))
  const changed = defaults.map(({ id, keys }) => ({ id, keys: changedKeys(keys, settings[id]) }))
  const isChanged = (index: number, name: keyof CommandKeys) =>
    changed[index]!.keys[name] !== defaults[index]!.keys[name]
  const held = (name: keyof CommandKeys) => {
    const map = new Map<string, CommandId>()
    for (const pass of [false, true])
      changed.forEach(({ id, keys }, index) => {
        if (keys[name] && isChanged(index, name) === pass) map.set(keys[name], id)
      })
    return map
  }
  const [chords, letters] = [held('chord'), held('letter')]
  const byId = new Map(changed.map(({ id, keys }) => [id, keys]))
  return {
    chords,
    letters,
    of: (id) => {
      const { chord, letter } = byId.get(id) ?? { chord: null, letter: null }
      return {
        chord: chord !== null && chords.get(chord) === id ? chord : null,
        letter: letter !== null && letters.get(letter) === id ? letter : null,
      }
    },
  }
}

/** What may not be a command's key, whoever stored it, is passed over. */
function changedKeys(keys: CommandKeys, change: KeySettings[string] = {}): CommandKeys {
  const { chord = keys.chord, letter = keys.letter } = change
  return {
    chord: chord !== null && chord !== keys.chord && chordFault(chord) ? keys.chord : chord,
    letter: letter !== null && letter !== keys.letter && letterFault(letter) ? keys.letter : letter,
  }
}
