import { db } from '@/lib/db'
import type { IsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { loadPageByPlace } from '../pages/load-page'
import { loadedPageState, pagePlace } from '../pages/page-standing'
import { requireAbility } from '../require-ability'
import { contentAt } from './content-at'
import type { HistoryEntry, PageHistory } from './history-view'
import { listHistory } from './list-history'

/**
 * What became of a page, newest first, with the entry of `version` opened if one is asked for.
 * @throws NotFound `page-not-found`, `version-not-found`
 */
export async function getPageHistory(
  actor: Actor,
  { version, ...place }: { date: IsoDate; number: number; version?: number },
): Promise<PageHistory> {
  requireAbility(actor, 'page.read')
  const page = await loadPageByPlace(db(), place)
  const { documentId } = page
  const entries = await listHistory(actor, { documentId })
  return {
    ...pagePlace(page),
    documentId,
    version: page.document.version,
    entries,
    shown: version === undefined ? null : await show(documentId, entries, version),
    abilities: { restore: loadedPageState(page) !== 'published' && can(actor, 'page.edit') },
  }
}

async function show(
  documentId: string,
  entries: HistoryEntry[],
  version: number,
): Promise<PageHistory['shown']> {
  // A stretch of work rather than the moment with the same version: it has something to show.
  const at = entries.filter((entry) => entry.version === version)
  const entry = at.find((one) => one.from < one.version) ?? at[0]
  if (!entry) throw new NotFound('version-not-found')
  const content = await contentAt(db(), { documentId, version })
  const before = entry.from === version ? content : await contentAt(db(), { documentId, version: entry.from })
  return { entry, before, content }
}
