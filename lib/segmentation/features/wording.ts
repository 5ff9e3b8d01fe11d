import type { Words } from '../types'

/**
 * What each sign counts, in logarithms of odds: fitted to headings and to the first lines of paragraphs, cut
 * where a column may end, of printed pages outside the project (729 and 1,495; area under the curve 0.98, of
 * `headingScore` without it 0.92). What headlines of a few papers use too counts less than the fit has it:
 * 是, 的, 了.
 */
const WEIGHTS = {
  bias: 1.4,
  endsSingle: -1.7,
  endsInPlace: -0.7,
  endsInFigure: -1.4,
  endsInNoun: 0.8,
  adverb: -0.6,
  preposition: -0.7,
  conjunction: -1,
  pronoun: -0.3,
  particle: -0.5,
  is: -1,
  of: -0.5,
  done: -0.3,
  enumerates: -2,
  clauses: -3.3,
  singles: 1,
  beginsWithMark: 0.9,
}

/**
 * What the words of a short text count for its being a heading rather than the beginning of a sentence that a
 * column's end cut off, in logarithms of odds. A sentence joins its words by adverbs, prepositions and
 * particles, and a cut runs through a word more often than not.
 */
export function wording(text: string, words: Words): number {
  let start = 0
  const cut = words.cut(text).map((end) => text.slice(start, (start = end)))
  const kinds = cut.map((word) => words.kind(word))
  const last = cut.at(-1) ?? ''
  const lastKind = kinds.at(-1) ?? ''
  const count = (kind: string) => Math.min(2, kinds.filter((k) => k.startsWith(kind)).length)
  const marks = (mark: string) => Math.min(2, text.split(mark).length - 1)
  const has = (word: string) => (cut.includes(word) ? 1 : 0)
  const single = (word: string) => word.length === 1 && HAN.test(word)
  const w = WEIGHTS
  return (
    w.bias +
    (single(last) ? w.endsSingle : 0) +
    (lastKind.startsWith('f') ? w.endsInPlace : 0) +
    (/\d$/.test(last) ? w.endsInFigure : 0) +
    (/^(?:vn|ng)/.test(lastKind) ? w.endsInNoun : 0) +
    count('d') * w.adverb +
    count('p') * w.preposition +
    count('c') * w.conjunction +
    count('r') * w.pronoun +
    count('u') * w.particle +
    has('是') * w.is +
    has('的') * w.of +
    has('了') * w.done +
    marks('、') * w.enumerates +
    marks(',') * w.clauses +
    (cut.filter(single).length / cut.length) * w.singles +
    (/^[^\u3400-\u9fff\d]/.test(text) ? w.beginsWithMark : 0)
  )
}

const HAN = /^[\u3400-\u9fff]$/
