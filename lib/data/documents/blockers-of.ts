import { accountForSource } from '@/lib/editor/align/account'
import type { DocumentJson } from '@/lib/editor/document-json'
import { pageBlockers } from '@/lib/editor/page-blockers'
import type { BlockerFact } from '@/lib/errors'

/** What blocks a page: its source not all assigned, a headline, county or credit missing. */
export function blockersOf(content: DocumentJson, sourceText: string | undefined): BlockerFact[] {
  return pageBlockers(content, sourceText ? accountForSource(content, sourceText).totals.unassigned : 0)
}
