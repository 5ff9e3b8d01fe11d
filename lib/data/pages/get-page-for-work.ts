import { db } from '@/lib/db'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { Encoding } from '@/lib/domain/encodings'
import type { Actor } from '@/lib/policies/actor'
import { listContributorNames } from '../contributors/list-contributor-names'
import { blockersOf } from '../documents/blockers-of'
import { listAsides } from '../preflight/list-asides'
import { surroundingsOf } from '../preflight/surroundings-of'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { listSuspectDecisions } from '../suspects/list-suspect-decisions'
import { countyChoices } from './county-choices'
import { contentOf, loadPageByPlace } from './load-page'
import { pagePlace, pageStanding } from './page-standing'
import type { PageForWork, SourceView, SuspectView } from './page-view'
import { suspectsOf, type StoredProposal } from './suspects-of'

/** A page as the workbench opens it. @throws NotFound `page-not-found` */
export async function getPageForWork(
  actor: Actor,
  place: { date: IsoDate; number: number },
): Promise<PageForWork> {
  requireAbility(actor, 'page.read')
  const page = await loadPageByPlace(db(), place)
  const settings = await publicationSettings(db())
  const { source, suspects } = await sourceOf(page.id)
  const blockers = await blockersOf(db(), page)
  return {
    ...pagePlace(page),
    ...pageStanding(actor, page, blockers, settings.singleHanded),
    documentId: page.documentId,
    around: await surroundingsOf(db(), page),
    asides: await listAsides(db(), page.id),
    content: contentOf(page),
    source,
    suspects,
    decisions: await listSuspectDecisions(actor, page),
    counties: await countyChoices(db(), settings.prefectureCode),
    contributors: await listContributorNames(actor),
  }
}

const NO_SOURCE: SourceView = {
  text: '',
  encoding: 'utf-8',
  fileName: null,
  bytes: 0,
  importedAt: new Date(0),
  importedBy: '',
}

async function sourceOf(pageId: string): Promise<{ source: SourceView; suspects: SuspectView[] }> {
  const row = await db().import.findUnique({
    where: { pageId },
    select: {
      text: true,
      encoding: true,
      fileName: true,
      bytes: true,
      at: true,
      importer: { select: { name: true } },
      proposal: true,
    },
  })
  // A page that was planned has no source: nothing to account for, nothing to suspect.
  if (!row) return { source: NO_SOURCE, suspects: [] }
  return {
    source: {
      text: row.text,
      encoding: row.encoding as Encoding,
      fileName: row.fileName,
      bytes: row.bytes.length,
      importedAt: row.at,
      importedBy: row.importer.name,
    },
    suspects: suspectsOf(row.proposal as unknown as StoredProposal),
  }
}
