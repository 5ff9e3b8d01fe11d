import { pinyin } from 'pinyin-pro'

/** A name as it sounds: 梨树县 is `lishuxian`, and `lsx` by initials. What is not Chinese stands as written. */
export function soundsOf(name: string): { letters: string; initials: string } {
  const sounds = pinyin(name, { toneType: 'none', type: 'array', v: true })
  return { letters: sounds.join(''), initials: sounds.map((sound) => sound[0] ?? '').join('') }
}
