/** The keys that a person gave a command: only what differs from the defaults. Null: none. */
export interface ChangedKeys {
  chord?: string | null
  letter?: string | null
}

/** Command → changed keys, as kept with the person's account. */
export type KeySettings = Readonly<Record<string, ChangedKeys>>

/** Whose key it is, where a command may not have it. */
export type KeyFault = 'plain' | 'writing' | 'input-method' | 'system'

/** One non-modifier key: a sign, or a key with a name. */
const KEY = /^(?:[!-~]|F\d{1,2}|[A-Z][a-z]+(?:Up|Down|Left|Right)?)$/
const MODIFIERS = /^(?:(?:Mod|Ctrl|Meta|Alt|Shift)-)*/

const OWNED: readonly (readonly [KeyFault, RegExp])[] = [
  ['writing', /^(?:Mod|Ctrl|Meta)-(?:Shift-)?[acvxzy]$/],
  ['input-method', /(?:^|-)(?: |Space|Process)$/],
  ['input-method', /^(?:Mod|Ctrl)-(?:Shift-)?[.,;`]$/],
  ['input-method', /^(?:Alt-Shift|Mod-Shift|Ctrl-Shift)-[a-z0-9]$/],
  [
    'writing',
    /^(?:(?:Mod|Ctrl|Meta)-)?(?:Shift-)?(?:Enter|Backspace|Delete|Insert|Home|End|PageUp|PageDown)$/,
  ],
  ['writing', /^(?:(?:Mod|Ctrl|Meta)-)?(?:Shift-)?Arrow\w+$/],
  ['writing', /^(?:Alt-)(?:Shift-)?(?:Backspace|Delete|Enter|Arrow(?:Left|Right))$/],
  ['system', /(?:^|-)(?:Escape|Tab)$/],
  ['system', /^(?:Mod|Ctrl|Meta)-(?:Shift-)?.$/],
  ['system', /^(?:Meta|Ctrl)-/],
  // Windows opens menus with them, macOS writes other characters.
  ['system', /^Alt-.$/],
  ['system', /^Mod-Alt-[azwdhmiucfjlbqtrnos]$/],
  ['system', /^Mod-Alt-(?:Shift-)?(?:Arrow\w+|Delete|Backspace)$/],
  ['system', /(?:^|-)F(?:1|3|5|6|7|10|11|12)$/],
  ['system', /^(?:Mod|Alt)-(?:Shift-)?F\d+$/],
]

/**
 * Why a chord may not be a command's: it would write, it belongs to writing (cut, paste, undo, caret), to an
 * input method, to the system or browser. Null: it may.
 * @param chord as `Mod-Alt-g`, `F8`
 */
export function chordFault(chord: string): KeyFault | null {
  const key = chord.replace(MODIFIERS, '')
  if (!KEY.test(key) && key !== ' ') return 'system'
  const owned = OWNED.find(([, pattern]) => pattern.test(chord))
  if (owned) return owned[0]
  const isPlain = !/^(?:Mod|Alt|Ctrl|Meta)-/.test(chord) && !/^(?:Shift-)?F\d/.test(chord)
  return isPlain ? 'plain' : null
}

/**
 * Why a key may not be a command's in command mode. Digits lead to articles, and what is not on a keyboard
 * without an input method cannot be pressed there.
 */
export function letterFault(letter: string): KeyFault | null {
  if (/^(?:[!-/:-~]|ArrowUp|ArrowDown)$/.test(letter)) return null
  return /^\d$/.test(letter) ? 'writing' : /^[!-~]/.test(letter) ? 'system' : 'input-method'
}

/** Whether a value is settings of keys, however odd the keys: what cannot be used is passed over where keys are taken. */
export function isKeySettings(value: unknown): value is KeySettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value as object)
  const isKey = (key: unknown) =>
    key === undefined || key === null || (typeof key === 'string' && key.length <= 32)
  return (
    entries.length <= 200 &&
    entries.every(
      ([command, keys]: [string, unknown]) =>
        /^[a-zA-Z]{1,40}$/.test(command) &&
        typeof keys === 'object' &&
        keys !== null &&
        Object.entries(keys).every(([name, key]) => (name === 'chord' || name === 'letter') && isKey(key)),
    )
  )
}
