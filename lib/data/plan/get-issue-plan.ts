import { db, type Db } from '@/lib/db'
import { fromIsoDate, isIsoDate, toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import type { Prisma } from '@/prisma/generated/client'
import { blockersOf } from '../documents/blockers-of'
import { loadPage } from '../pages/load-page'
import { loadedPageState } from '../pages/page-standing'
import { requireAbility } from '../require-ability'
import { listPlanPieces } from './list-plan-pieces'
import type { IssuePlan, PlanPage, PlanPiece } from './plan-view'
import { silentCounties } from './silent-counties'

const pageSelect = {
  id: true,
  number: true,
  name: true,
  holder: { select: { id: true, name: true } },
  source: { select: { id: true } },
  slots: { orderBy: { position: 'asc' }, select: { id: true, label: true, submissionId: true } },
  submissions: { select: { id: true } },
  _count: { select: { articles: { where: { text: { not: '' } } } } },
} satisfies Prisma.PageSelect

/** What is planned for an issue. @throws Forbidden; NotFound `issue-not-found` */
export async function getIssuePlan(actor: Actor, { date }: { date: IsoDate }): Promise<IssuePlan> {
  requireAbility(actor, 'issue.plan')
  const issue = isIsoDate(date)
    ? await db().issue.findUnique({
        where: { date: fromIsoDate(date) },
        select: {
          id: true,
          date: true,
          number: true,
          publications: { select: { id: true } },
          pages: { orderBy: { number: 'asc' }, select: pageSelect },
        },
      })
    : null
  if (!issue) throw new NotFound('issue-not-found', { date })
  const open = issue.publications.length === 0
  const placed = issue.pages.flatMap(({ submissions }) => submissions.map(({ id }) => id))
  const pieces = new Map(
    (await listPlanPieces(db(), { id: { in: placed } })).map((piece) => [piece.submissionId, piece]),
  )
  const pages: PlanPage[] = []
  for (const row of issue.pages) pages.push(await planPageView(db(), actor, row, pieces))
  return {
    issueId: issue.id,
    date: toIsoDate(issue.date),
    number: issue.number,
    open,
    pages,
    nextNumber: Math.min(99, (issue.pages.at(-1)?.number ?? 0) + 1),
    silentCounties: await silentCounties(db(), issue.id),
    pieces: open ? await listPlanPieces(db(), { state: { in: ['taken', 'submitted', 'held'] } }) : [],
  }
}

type Row = Prisma.PageGetPayload<{ select: typeof pageSelect }>

async function planPageView(
  tx: Db,
  actor: Actor,
  row: Row,
  pieces: ReadonlyMap<string, PlanPiece>,
): Promise<PlanPage> {
  const page = await loadPage(tx, row.id)
  const state = loadedPageState(page)
  const open = state !== 'published'
  const inSlots = new Set(row.slots.map(({ submissionId }) => submissionId))
  return {
    pageId: row.id,
    number: row.number,
    name: row.name,
    state,
    imported: row.source !== null,
    articles: row._count.articles,
    holder: row.holder,
    abilities: {
      take: open && row.holder === null,
      release: open && row.holder !== null && (row.holder.id === actor.id || can(actor, 'page.return')),
    },
    blockers: open ? await blockersOf(tx, page) : [],
    slots: row.slots.map(({ id, label, submissionId }) => ({
      id,
      label,
      piece: (submissionId && pieces.get(submissionId)) || null,
    })),
    loose: row.submissions.flatMap(({ id }) => (inSlots.has(id) ? [] : (pieces.get(id) ?? []))),
  }
}
