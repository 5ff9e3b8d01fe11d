import { pinyin } from 'pinyin-pro'

const known = new Map<string, string[]>()

/** A Chinese name as it sounds, whole and by initials; nothing for any other. */
export function soundsOf(name: string): string[] {
  const before = known.get(name)
  if (before) return before
  const each = /\p{Script=Han}/u.test(name)
    ? pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' })
    : []
  const sounds = each.length > 0 ? [each.join(''), each.map((sound) => sound[0]).join('')] : []
  known.set(name, sounds)
  return sounds
}
