import { match } from 'pinyin-pro'
import { soundsOf } from './sounds-of'

/** Something to choose by name: a county, a township that leads to its county, a person. */
export interface Choice {
  /** What is taken when it is chosen. */
  value: string
  /** What is read. */
  label: string
  /** What the choice leads to, where the label does not say it: 小宽镇 → 梨树县. */
  hint?: string
}

interface Entry {
  choice: Choice
  order: number
  initials: string
  letters: string
}

/** Finds choices by characters, pinyin or its initials: `ls` and `lishu` find 梨树县. */
export type Finder = (query: string, most?: number) => Choice[]

/** Prepares a list once, in the order in which equal hits are to stand. */
export function makeFinder(choices: readonly Choice[]): Finder {
  const entries: Entry[] = choices.map((choice, order) => {
    return { choice, order, ...soundsOf(choice.label) }
  })
  return (query, most = 8) => {
    const asked = query.trim().toLowerCase().replaceAll(/[\s']/g, '')
    if (asked === '') return choices.slice(0, most)
    return entries
      .map((entry) => ({ entry, rank: rankOf(entry, asked) }))
      .filter(({ rank }) => rank < MISS)
      .sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order)
      .slice(0, most)
      .map(({ entry }) => entry.choice)
  }
}

const MISS = 9

/** The lower the nearer. */
function rankOf({ choice, initials, letters }: Entry, asked: string): number {
  const label = choice.label.toLowerCase()
  if (label === asked || choice.value === asked) return 0
  if (label.startsWith(asked)) return 1
  if (initials.startsWith(asked)) return 2
  if (letters.startsWith(asked)) return 3
  if (label.includes(asked) || choice.value.startsWith(asked)) return 4
  if (initials.includes(asked)) return 5
  // Syllables begun and left open (lshu), and characters read in more than one way.
  if (/^[a-z]+$/.test(asked) && match(choice.label, asked, { continuous: true })) return 6
  return MISS
}
