import { findCutWord } from '../features/cut-word'
import type { Features } from '../features/features'
import { makeCohesion } from '../features/cohesion'
import { headingScore } from '../features/heading-score'
import { openMark, strayCloser } from '../joins/marks'
import type { Words } from '../types'
import { sharesHeadline } from './shares-headline'
import { bestPath, type BestPath, type Step } from './best-path'
import { areSigned, division } from './division'
import { emissions } from './emissions'
import { STARTS, STATES } from './states'

/** Decides for all fragments at once what each is, and where articles begin. */
export function chooseStates(features: readonly Features[], words?: Words): BestPath {
  const cuts = features.map((one, i) => {
    if (one.ending !== 'open' || one.length > 80) return false
    const mark = openMark(one.fragment.text)
    for (let ahead = 1; ahead <= 3; ahead++) {
      const next = features[i + ahead]
      if (!next || next.lead || next.byline || next.credit) continue
      const cut = findCutWord(one.lastRun, next.firstRun, words)
      if (cut && cut.gain > (ahead === 1 ? 2 : 6)) return true
      if (mark && strayCloser(next.fragment.text) === mark) return true
    }
    return false
  })
  const signed = areSigned(features)
  const cohesion = makeCohesion(features.map(({ terms }) => terms))
  const stepAt = (i: number): Step => {
    const one = features[i]!
    const around = {
      before: features[i - 1],
      after: features[i + 1],
      cutAfter: cuts[i] ?? false,
      cutBefore: cuts[i - 1] ?? false,
    }
    const shares = sharesHeadline(features, i)
    const asHeading = headingScore(one)
    return {
      emissions: emissions(one, around, asHeading),
      ...division(features, i, asHeading, signed, cohesion),
      shares,
      resigned: resigned(one.fragment.text),
    }
  }
  const entry = STATES.map((state) =>
    STARTS.includes(state) || state === 'caption_x' || state === 'byline_f' ? 0 : -40,
  )
  return bestPath(
    features.length,
    stepAt,
    entry.map((score, s) => score - (['orphan', 'lead', 'byline_f'].includes(STATES[s] ?? '') ? 3 : 0)),
  )
}

const DATED = /^\((?!.*(?:记者|通讯员|作者))[^()。]{2,40}(?:电|讯)\)$/
/** What the author of a signed piece is: (作者为…教授). */
const AUTHOR = /^\(作者(?:为|系|是)/
/** Where the author works: it stands under signed pieces, and signs others by itself. */
const UNIT = /^\(作者单位/

/**
 * What speaks for a bracket that closes a piece signed at its head: a closing dateline names where and when,
 * not who, and an author's post not the name.
 */
function resigned(text: string): number {
  if (DATED.test(text) || AUTHOR.test(text)) return 4
  return UNIT.test(text) ? 1.5 : 0
}
