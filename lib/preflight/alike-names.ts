import { pinyin } from 'pinyin-pro'

/** How two names of the same length are alike: said the same, or one character apart; null where neither. */
export type Likeness = 'homophone' | 'one-apart'

/**
 * Whether a name may be another one written wrongly. The surname is the same: names that differ in it are
 * those of a family or of strangers. Two-character names one apart are two people more often than not.
 */
export function nameLikeness(a: string, b: string): Likeness | null {
  const [one, other] = [[...a], [...b]]
  if (a === b || one.length !== other.length || one.length < 2 || one[0] !== other[0]) return null
  if (sound(a) === sound(b)) return 'homophone'
  const apart = one.filter((character, i) => character !== other[i]).length
  const swapped = one.length === 3 && one[1] === other[2] && one[2] === other[1]
  return one.length >= 3 && (apart === 1 || swapped) ? 'one-apart' : null
}

const sounds = new Map<string, string>()

/** Without tones: what is typed wrongly by its sound is typed without them. */
function sound(name: string): string {
  let known = sounds.get(name)
  if (known === undefined) {
    if (sounds.size > 2000) sounds.clear()
    sounds.set(name, (known = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }).join(' ')))
  }
  return known
}
