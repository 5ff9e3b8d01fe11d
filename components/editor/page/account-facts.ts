import type { Node } from '@tiptap/pm/model'
import { accountForSource } from '@/lib/editor/align/account'
import { pageBlockers } from '@/lib/editor/page-blockers'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PageFacts } from './page-facts'

/** The account of a page and what stands in the way of its sign-off. */
export function accountOf(doc: Node, sourceText: string): Pick<PageFacts, 'account' | 'runs' | 'blockers'> {
  const json = doc.toJSON() as DocumentJson
  const account = accountForSource(json, sourceText)
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
  }
}
