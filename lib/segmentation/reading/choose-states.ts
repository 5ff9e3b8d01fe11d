import type { Features } from '../features/features'
import { makeCohesion } from '../features/cohesion'
import { headingScore } from '../features/heading-score'
import { isExcerpt } from '../patterns/sign-off'
import type { Words } from '../types'
import { sharesHeadline } from './shares-headline'
import { bestPath, type BestPath, type Step } from './best-path'
import { areSigned, division } from './division'
import { emissions } from './emissions'
import { runsOn } from './runs-on'
import { signedOff } from './signed-off'
import { STARTS, STATES } from './states'

/** Decides for all fragments at once what each is, and where articles begin. */
export function chooseStates(features: readonly Features[], whole: boolean, words?: Words): BestPath {
  const cuts = whole ? new Float64Array(features.length) : runsOn(features, words)
  const signed = areSigned(features)
  const cohesion = makeCohesion(features.map(({ terms }) => terms))
  const stepAt = (i: number): Step => {
    const one = features[i]!
    const around = {
      before: features[i - 1],
      after: features[i + 1],
      cutAfter: cuts[i] ?? 0,
      cutBefore: cuts[i - 1] ?? 0,
      whole,
    }
    const shares = sharesHeadline(features, i, whole)
    const asHeading = headingScore(one, whole)
    return {
      emissions: emissions(one, around, asHeading),
      ...division(features, i, asHeading, signed, whole, cohesion),
      shares,
      resigned: resigned(one),
      parts: one.part ? 5 : -8,
    }
  }
  return bestPath(features.length, stepAt, ENTRY)
}

/** What it costs to begin a page in each state: with a name or a text, whose heading is elsewhere, or at all. */
const ENTRY = STATES.map((state) => {
  if (state === 'orphan' || state === 'lead' || state.startsWith('byline')) return -3
  return STARTS.includes(state) || state === 'caption_x' ? 0 : -40
})

const DATED = /^\((?!.*(?:记者|通讯员|作者))[^()。]{2,40}(?:电|讯)\)$/
/** What the author of a signed piece is: (作者为…教授). */
const AUTHOR = /^\(作者(?:为|系|是)/
/** Who helped with a piece that others sign, or put down what somebody told: (…参与采写). */
const HELPER = /^\([^()]{2,40}(?:参与(?:采写|采访|报道)|(?:采访|记录)整理|(?<=.{3})整理)\)$/
/** A dateline at a paragraph's end: a signed piece's own as well. */
const DATELINE = /\([^()]{2,30}电[^()]{0,24}\)$/
/** Where the author works: it stands under signed pieces, and signs others by itself. */
const UNIT = /^\(作者单位/

/**
 * What speaks for a bracket that closes a piece signed at its head: a closing dateline names where and when,
 * not who, and an author's post not the name. A name there is another piece's.
 */
function resigned(one: Features): number {
  const { text } = one.fragment
  if (DATED.test(text) || AUTHOR.test(text) || HELPER.test(text) || isExcerpt(text)) return 4
  if (UNIT.test(text)) return 1.5
  if (DATELINE.test(text.slice(-40))) return 0
  return -1.5 * signedOff(one)
}
