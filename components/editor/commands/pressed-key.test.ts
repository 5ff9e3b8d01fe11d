import { expect, test } from 'vitest'
import { pressedKey } from './pressed-key'

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent

test('⌥ on a Mac writes other characters, and the key is still the one that is pressed', () => {
  const held = { metaKey: true, altKey: true }
  expect(pressedKey(press('∆', 'KeyJ', held), true)).toBe('Mod-Alt-j')
  expect(pressedKey(press('“', 'BracketLeft', held), true)).toBe('Mod-Alt-[')
  expect(pressedKey(press('≤', 'Comma', held), true)).toBe('Mod-Alt-,')
})

test('elsewhere a sign is the one that the keyboard’s language has there', () => {
  const held = { ctrlKey: true, altKey: true }
  expect(pressedKey(press('[', 'BracketLeft', held), false)).toBe('Mod-Alt-[')
  expect(pressedKey(press('?', 'Slash', { shiftKey: true }), false)).toBe('?')
  expect(pressedKey(press('ArrowUp', 'ArrowUp', { shiftKey: true }), false)).toBe('Shift-ArrowUp')
})
