/**
 * Logarithms of odds that paragraphs stand in a stranger's article. They were set on pages on which whole
 * paragraphs had been moved, and on others on which every one stood where it belongs.
 */
export const STRAY = {
  /** Before anything is known of them, on a page whose columns were read in order. */
  bias: -9.4,
  /** The share of their words that the other article tells, and that their own tells. */
  away: 28,
  home: -55,
  /** What the article tells of its other paragraphs: where those share nothing either, nothing follows from it. */
  usual: 15,
  /** Each doubling of what they tell, up to some. */
  matter: 0.8,
  /** Texts near by stand out of their place too. */
  damaged: 3.2,
  /** They end their article: a column was read from there to somewhere else. */
  last: 2.2,
  /** Half a paragraph of the other article stands right before them. */
  beside: 5.5,
  /** Nothing but headings and pictures would be left where they stand. */
  bare: 4,
  /** A paragraph of their own article stops before them and goes on after them. */
  inside: 4,
  /** Each article between. */
  far: -0.3,
}

/** The weight of the words of a paragraph of common length, and how many doublings of it count. */
const MATTER = 55
const DOUBLINGS = 1
/** Above this a paragraph is as much its article's as any. */
const USUAL = 0.12

/** What a paragraph's words count by their weight. */
export const matterOf = (total: number): number =>
  STRAY.matter * Math.min(DOUBLINGS, Math.log2(Math.max(1, total) / MATTER))

/** What it counts how much of its other paragraphs an article tells; `homes` are those shares. */
export function usualOf(homes: readonly number[]): number {
  const mean = homes.length === 0 ? USUAL / 2 : homes.reduce((sum, home) => sum + home, 0) / homes.length
  return STRAY.usual * Math.min(USUAL, mean)
}
