import { randomInt } from 'node:crypto'

// No letters or digits that are read for one another (l 1 I, O 0): it is copied from a screen by hand.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A random password to be shown once: four groups of four, about 79 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
