import type { Fragment } from '../fragments/fragment'
import { readBareNames, readByline } from '../patterns/byline'
import { isColumnHead } from '../patterns/column-head'
import { readCreditLine, readTrailingCredit, readWork } from '../patterns/credit-line'
import type { Credit } from '../patterns/credits'
import { readFurniture, type Furniture } from '../patterns/furniture'
import { readLead, type Lead } from '../patterns/lead'
import {
  isNoteAfter,
  isNumbered,
  isPhotoTitle,
  isRule,
  noteLabel,
  readJump,
  type Jump,
} from '../patterns/marks'
import type { Words } from '../types'
import { firstWord, kindOf } from '../joins/grammar'
import type { Sides } from '../joins/sides'
import { firstRun, lastRun, type Run } from './cut-word'
import { midway } from './midway'
import { isDocumentTitle, isReader } from '../patterns/sign-off'
import { markOpeners } from './mark-openers'
import { markParts } from './mark-parts'
import { nameFurniture } from './name-furniture'
import { markRows } from './rows'
import { settleColumns } from './settle-columns'
import { settleDocuments } from './settle-documents'
import { settleNotes } from './settle-notes'
import { headTables, isTabular } from './tabular'
import { readEnding, type Ending } from './ends'
import { makeTermReader, type Terms } from './terms'
import { wording } from './wording'

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
  /** It belongs to the heading of a package's part, which has an author of its own. */
  part: boolean
  jump?: Jump
  numbered: boolean
  columnHead: boolean
  photoTitle: boolean
  /** The title of a notice or another document (关于…的通知, …启事). */
  documentTitle: boolean
  /** It signs a piece at its end without brackets: a reader's place and name, an office or its date. */
  signOff: boolean
  /** It ends in a bracket that names a column or a form: …(杂记). */
  labelled: boolean
  rule: boolean
  /** Two slogans with a gap between them. */
  gapped: boolean
  /** A row of a table: mostly figures. */
  tabular: boolean
  /** A line of verse or of a list of names. */
  row: boolean
  /** It opens with a sentence of the pattern of another's near by (see `markOpeners`). */
  opener: boolean
  /** It stops at a word that another must follow (由, 正, 把). */
  unfinished: boolean
  /** A short text that is a word of the dictionary. */
  isWord: boolean
  /** A byline that says the pictures are its people's too (文/图). */
  pictured: boolean
  /** What its words count for a heading (see `wording`); 0 for what is too long for one, or ends otherwise. */
  wording: number
  /** How much its first word speaks for its having begun elsewhere. */
  midway: number
  /** Part of speech of its first word. */
  firstKind: string
  terms: Terms
  /** The Chinese characters that it begins and ends with, through which a column's end may cut a word. */
  firstRun: Run
  lastRun: Run
  sides: Sides
}

const GAP = /[\u3400-\u9fff”』)》] (?=[\u3400-\u9fff“『《(])/

/**
 * What reads fragments' features, each by itself and then beside its neighbours: the cost is linear in the
 * text. What a fragment shows by itself is read once, however often it is read beside others; nothing is kept
 * where none is to be read `again`.
 */
export function makeFeatureReader(
  words?: Words,
  again = true,
): (fragments: readonly Fragment[]) => Features[] {
  const readTerms = makeTermReader(words)
  const known = new Map<Fragment, Features>()
  const readAlone = (fragment: Fragment): Features => {
    const { text, spaced } = fragment
    const short = text.length <= 130
    const byline = short ? readByline(text, spaced) : undefined
    const first = firstWord(text, words)
    const firstKind = kindOf(first, words)
    const ending = readEnding(text)
    return {
      fragment,
      length: text.length,
      ending,
      lead: readLead(text),
      byline,
      bareNames: short ? readBareNames(text, spaced) : undefined,
      credit: short && !byline ? readCreditLine(text, spaced) : undefined,
      trailingCredit: text.length > 24 || isCaption(text) ? readTrailingCredit(spaced) : readWork(spaced),
      furniture: short ? readFurniture(text) : undefined,
      note: noteLabel(text),
      noteAfter: isNoteAfter(text),
      part: false,
      jump: readJump(text),
      numbered: isNumbered(text),
      columnHead: short && isColumnHead(text),
      photoTitle: text.length <= 60 && isPhotoTitle(text),
      documentTitle: text.length <= 60 && isDocumentTitle(text),
      signOff: text.length <= 24 && !byline && isReader(spaced),
      labelled: text.length <= 60 && LABELLED.test(text),
      rule: short && isRule(text),
      gapped: text.length <= 60 && GAP.test(spaced),
      tabular: short && isTabular(text),
      row: false,
      opener: false,
      unfinished: short && stopsShort(text, words),
      isWord: text.length <= 4 && (words?.frequency(text) ?? 0) > 0,
      pictured: byline !== undefined && /文[/、]?图|图[/、]?文|摄影报道/.test(text),
      wording: words && ending === 'open' && text.length >= 6 && text.length <= 60 ? wording(text, words) : 0,
      midway: midway(first, firstKind),
      firstKind,
      terms: readTerms(text),
      firstRun: firstRun(text),
      lastRun: lastRun(text),
      sides: { tail: undefined, head: undefined },
    }
  }
  return (fragments) => {
    const features = fragments.map((fragment) => {
      if (!again) return readAlone(fragment)
      let alone = known.get(fragment)
      if (!alone) known.set(fragment, (alone = readAlone(fragment)))
      return { ...alone }
    })
    return markOpeners(
      markParts(settleColumns(settleDocuments(settleNotes(nameFurniture(headTables(markRows(features))))))),
    )
  }
}

/** A short sentence with a bracket behind it: a caption, where that is a credit. */
const isCaption = (text: string): boolean => text.endsWith(')') && /[。!?”]\([^()]+\)$/.test(text)

/** A column's or a form's name in brackets behind a heading. */
const LABELLED = /[^\d]\((?![^()]*(?:摄|新华社|记者|通讯员|作者|供图|电\)))[\u4e00-\u9fff\d·“”、—-]{2,26}\)$/

const NEEDS_MORE = new Set(
  '的地得在把被和与及对将从向又也都还很再正由因使让给跟比最更且或若即曾已并各每该此这那其于以为是有了着约近据经',
)

/** Whether the last word of a text is one that another must follow. */
function stopsShort(text: string, words?: Words): boolean {
  if (
    !NEEDS_MORE.has(text.slice(-1)) &&
    !/(?:每个月|这个|那个|一个|一些|他们|我们|以及|并且|由于|因为|所以|如果)$/.test(text)
  )
    return false
  return text.length < 3 || !words || words.frequency(text, text.length - 2) === 0 || /个月$/.test(text)
}
