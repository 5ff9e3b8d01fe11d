import { isMac } from './key-label'

/** Keys that stay letters and digits with Alt on a Mac, where ⌥ writes other characters (⌥J is ∆). */
const CODE = /^(?:Key([A-Z])|Digit(\d))$/
/** And signs: ⌥[ is “. */
const SIGNS: Record<string, string> = {
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
}

/** The pressed key as it is written in the list: `Alt-Shift-j`, `Mod-z`, `F8`. */
export function pressedKey(event: KeyboardEvent, mac = isMac()): string {
  const [, letter, digit] = CODE.exec(event.code) ?? []
  const modified = event.ctrlKey || event.metaKey || event.altKey
  const sign = mac && event.altKey ? SIGNS[event.code] : undefined
  const name = modified ? ((letter ?? digit)?.toLowerCase() ?? sign ?? event.key) : event.key
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  const parts = [
    mod && 'Mod',
    other && (mac ? 'Ctrl' : 'Meta'),
    event.altKey && 'Alt',
    // Shift is part of a plain character (?, {) and a key of its own beside a name.
    event.shiftKey && (modified || name.length > 1) && 'Shift',
    name,
  ]
  return parts.filter(Boolean).join('-')
}
