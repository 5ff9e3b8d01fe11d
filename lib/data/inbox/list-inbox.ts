import { db, type Db } from '@/lib/db'
import { INBOX_TABS, type InboxTab } from '@/lib/domain/inbox-tabs'
import type { Actor } from '@/lib/policies/actor'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { findPieceIds } from './find-piece-ids'
import type { Inbox, InboxFilter } from './inbox-view'
import { listPieces } from './list-pieces'

/** The desk's inbox through a filter: the pieces, how many each part has, and what can be filtered by. @throws Forbidden */
export async function listInbox(actor: Actor, filter: InboxFilter): Promise<Inbox> {
  requireAbility(actor, 'submission.handle')
  const { ids, found } = await findPieceIds(db(), actor.id, filter)
  const { prefectureCode } = await publicationSettings(db())
  const { reviewForm } = await db().publication.findUniqueOrThrow({
    where: { id: 1 },
    select: { reviewForm: true },
  })
  return {
    pieces: await listPieces(db(), ids),
    found,
    counts: await countTabs(db(), actor.id),
    counties: await db().county.findMany({
      where: { prefectureCode },
      orderBy: { code: 'asc' },
      select: { code: true, name: true },
    }),
    authors: await authors(db()),
    asksForm: reviewForm,
  }
}

async function countTabs(tx: Db, actorId: string): Promise<Record<InboxTab, number>> {
  const rows = await tx.submission.groupBy({ by: ['state'], _count: { _all: true } })
  const of = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row._count._all, 0)
  const counts = Object.fromEntries(INBOX_TABS.map((tab) => [tab, of(tab)])) as Record<InboxTab, number>
  return {
    ...counts,
    waiting: of('submitted'),
    mine: await tx.submission.count({ where: { state: 'taken', takerId: actorId } }),
    all: of('submitted', 'taken', 'held', 'placed', 'returned', 'declined', 'pulled'),
  }
}

async function authors(tx: Db): Promise<Inbox['authors']> {
  const rows = await tx.user.findMany({
    where: { submissions: { some: { submittedAt: { not: null } } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, contributor: { select: { unit: true } } },
  })
  return rows.map(({ contributor, ...row }) => ({ ...row, unit: contributor?.unit ?? null }))
}
