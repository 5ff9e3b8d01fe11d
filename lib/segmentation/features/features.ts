import type { Fragment } from '../fragments/fragment'
import { readBareNames, readByline } from '../patterns/byline'
import { readCreditLine, readTrailingCredit } from '../patterns/credit-line'
import type { Credit } from '../patterns/credits'
import { readFurniture, type Furniture } from '../patterns/furniture'
import { readLead, type Lead } from '../patterns/lead'
import {
  isColumnHead,
  isNoteAfter,
  isNumbered,
  isPhotoTitle,
  isRule,
  noteLabel,
  readJump,
  type Jump,
} from '../patterns/marks'
import type { Words } from '../types'
import { readEnding, type Ending } from './ends'
import { readTerms, type Terms } from './terms'

/** What a fragment shows by itself, read once. */
export interface Features {
  fragment: Fragment
  length: number
  ending: Ending
  lead?: Lead
  byline?: Credit[]
  bareNames?: string[]
  credit?: Credit[]
  trailingCredit?: { text: string; credits: Credit[] }
  furniture?: Furniture
  /** Units of a note's label (编者按); 0 where there is none. */
  note: number
  noteAfter: boolean
  jump?: Jump
  numbered: boolean
  columnHead: boolean
  photoTitle: boolean
  rule: boolean
  /** Two slogans with a gap between them. */
  gapped: boolean
  /** A row of a table: mostly figures. */
  tabular: boolean
  terms: Terms
}

/** Figures make most of a row, or the row is the head of a numbered table. */
function isTabular(text: string): boolean {
  const digits = text.replace(/[^\d.%]/g, '').length
  return (
    /^(?:表|附表)[\d一二三四五六七八九十]*[::]/.test(text) ||
    (text.length >= 6 && digits / text.length > 0.4 && !/月.*日/.test(text))
  )
}

const GAP = /[\u3400-\u9fff”』)》] (?=[\u3400-\u9fff“『《(])/

/** Reads every fragment's features, each by itself: the cost is linear in the text. */
export function readFeatures(fragments: readonly Fragment[], words?: Words): Features[] {
  return fragments.map((fragment) => {
    const { text, spaced } = fragment
    const short = text.length <= 130
    const byline = short ? readByline(text, spaced) : undefined
    return {
      fragment,
      length: text.length,
      ending: readEnding(text),
      lead: readLead(text),
      byline,
      bareNames: short ? readBareNames(text, spaced) : undefined,
      credit: short && !byline ? readCreditLine(text, spaced) : undefined,
      trailingCredit: text.length > 24 ? readTrailingCredit(spaced) : undefined,
      furniture: short ? readFurniture(text) : undefined,
      note: noteLabel(text),
      noteAfter: isNoteAfter(text),
      jump: readJump(text),
      numbered: isNumbered(text),
      columnHead: short && isColumnHead(text),
      photoTitle: text.length <= 60 && isPhotoTitle(text),
      rule: short && isRule(text),
      gapped: text.length <= 60 && GAP.test(spaced),
      tabular: short && isTabular(text),
      terms: readTerms(text, words),
    }
  })
}
