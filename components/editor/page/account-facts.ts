import type { Node } from '@tiptap/pm/model'
import { accountForSource } from '@/lib/editor/align/account'
import { pageBlockers } from '@/lib/editor/page-blockers'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PageForWork } from '@/lib/data/pages/page-view'
import { checkPage } from '@/lib/preflight/check-page'
import { checkedPage } from '@/lib/preflight/checked-page'
import { warningKey } from '@/lib/preflight/warning-key'
import type { PageFacts } from './page-facts'

type Work = Pick<PageForWork, 'source' | 'around' | 'asides' | 'date' | 'pageNumber'>

/** The account of a page, what stands in the way of its sign-off and what looks wrong. */
export function accountOf(
  doc: Node,
  { source, around, asides, date, pageNumber }: Work,
): Pick<PageFacts, 'account' | 'runs' | 'blockers' | 'warnings'> {
  const json = doc.toJSON() as DocumentJson
  const account = accountForSource(json, source.text)
  const checked = checkedPage(json, { date, number: pageNumber })
  return {
    account,
    runs: account.stretches.map(({ span, fate, blockId, articleId }) => ({
      start: span[0],
      end: span[1],
      state: fate,
      blockId,
      articleId,
    })),
    blockers: pageBlockers(json, account.totals.unassigned),
    warnings: checkPage(checked, around).filter((warning) => !asides[warningKey(checked, warning)]),
  }
}
