import type { Random } from './random'

/** As many different characters as a newspaper page has. */
const CHARACTERS = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + at * 29))
const BOILERPLATE = [
  '本报讯',
  '近日，',
  '据了解，',
  '目前，',
  '取得了良好成效。',
  '为进一步',
  '（通讯员　王某）',
]

/** Text that repeats itself as newspapers do: few words often, boilerplate everywhere. */
export function randomText(random: Random, length: number): string {
  const words = Array.from({ length: 400 }, () =>
    Array.from({ length: 2 + random.below(2) }, () => random.pick(CHARACTERS)).join(''),
  )
  let text = ''
  while (text.length < length) {
    const rank = Math.floor(words.length ** (random.below(1000) / 1000)) - 1
    text += random.chance(0.06) ? random.pick(BOILERPLATE) : words[rank]
    if (random.chance(0.15)) text += random.pick(['，', '。', '、', '3.14', '10'])
  }
  return text.slice(0, length)
}
