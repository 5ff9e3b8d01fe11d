import { db } from '@/lib/db'
import type { IsoDate } from '@/lib/domain/issue-date'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { blockersOf } from '../documents/blockers-of'
import { warningsOf } from '../preflight/warnings-of'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { contentOf, loadPageByPlace, type LoadedPage } from './load-page'
import { pagePlace, pageStanding } from './page-standing'
import type { PageForProof } from './page-view'

/** A page as the proof shows it. @throws NotFound `page-not-found` */
export async function getPageForProof(
  actor: Actor,
  place: { date: IsoDate; number: number },
): Promise<PageForProof> {
  requireAbility(actor, 'page.read')
  const page = await loadPageByPlace(db(), place)
  const settings = await publicationSettings(db())
  const blockers = await blockersOf(db(), page)
  return {
    ...pagePlace(page),
    ...pageStanding(actor, page, blockers, settings.singleHanded),
    content: contentOf(page),
    lastApproved: lastApproved(page),
    countyNames: await countyNames(page.id),
    documentId: page.documentId,
    warnings: page.issue.publications.length > 0 ? [] : await warningsOf(db(), page),
    embargoes: await embargoes(page.id),
    timeZone: settings.timeZone,
    mayLift: can(actor, 'issue.publish'),
  }
}

/** What was signed last, where that signature no longer stands. */
function lastApproved(page: LoadedPage): PageForProof['lastApproved'] {
  const approval = page.approvals[0]
  if (!approval?.voidedAt) return null
  return {
    content: approval.revision.content as unknown as DocumentJson,
    by: approval.user.name,
    at: approval.at,
  }
}

async function countyNames(pageId: string): Promise<Record<string, string>> {
  const rows = await db().articleCounty.findMany({
    where: { article: { pageId } },
    select: { county: { select: { code: true, name: true } } },
  })
  return Object.fromEntries(rows.map(({ county }) => [county.code, county.name]))
}

async function embargoes(pageId: string): Promise<Record<string, Date>> {
  const articles = await db().article.findMany({ where: { pageId }, select: { id: true } })
  const rows = await db().articleEmbargo.findMany({
    where: { articleId: { in: articles.map(({ id }) => id) }, until: { gt: new Date() } },
    select: { articleId: true, until: true },
  })
  return Object.fromEntries(rows.map(({ articleId, until }) => [articleId, until]))
}
