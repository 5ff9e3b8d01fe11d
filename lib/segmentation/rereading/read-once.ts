import { assemble } from '../assemble/assemble'
import type { DraftArticle } from '../assemble/draft'
import { headPictures } from '../assemble/head-pictures'
import { settleHeadings } from '../assemble/settle-headings'
import type { Features } from '../features/features'
import { applyJoins } from '../joins/apply-joins'
import { bringHome } from '../joins/bring-home'
import { carryColumns } from '../joins/carry-columns'
import { carrySignatures } from '../joins/carry-signatures'
import { findJoins, type Joins } from '../joins/find-joins'
import type { BestPath } from '../reading/best-path'
import { chooseStates } from '../reading/choose-states'
import type { Words } from '../types'

/** What one reading of a page's fragments, in the order in which they stand, makes of them. */
export interface Reading {
  features: readonly Features[]
  path: BestPath
  joins: Joins
  drafts: readonly DraftArticle[]
}

/**
 * Reads a page once: what each fragment is, which article it belongs to, and where it goes on. `whole` says that
 * the page, as it is read now, is in order (see `isWhole`).
 */
export function readOnce(features: readonly Features[], whole: boolean, words?: Words): Reading {
  const path = chooseStates(features, whole, words)
  const articles = settleHeadings(assemble(path, features, whole), features)
  const joins = findJoins(articles, features, words)
  const joined = applyJoins(carryColumns(articles, joins, features), joins, features)
  const drafts = headPictures(carrySignatures(bringHome(joined, joins, features)), features)
  return { features, path, joins, drafts }
}
