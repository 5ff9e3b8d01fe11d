import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { toIsoDate } from '@/lib/domain/issue-date'
import { pageState } from '@/lib/domain/page-state'
import { requireAbility } from '../require-ability'
import type { OpenPage } from './inbox-view'

/** Issues that are worked on at once; older ones that never came out are no place for a piece. */
const MOST_ISSUES = 6

const standing = {
  where: { voidedAt: null },
  orderBy: { at: 'desc' },
  take: 1,
  select: { hash: true },
} as const

/** The pages of the issues that are not out yet, the next to come first. @throws Forbidden */
export async function listOpenPages(actor: Actor): Promise<OpenPage[]> {
  requireAbility(actor, 'submission.handle')
  const issues = await db().issue.findMany({
    where: { publications: { none: {} } },
    orderBy: { date: 'desc' },
    take: MOST_ISSUES,
    select: {
      date: true,
      pages: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          name: true,
          holder: { select: { name: true } },
          document: { select: { hash: true } },
          readinesses: standing,
          approvals: standing,
          _count: { select: { articles: { where: { text: { not: '' } } } } },
        },
      },
    },
  })
  return issues.reverse().flatMap(({ date, pages }) =>
    pages.map((page) => ({
      pageId: page.id,
      date: toIsoDate(date),
      number: page.number,
      name: page.name,
      state: pageState({
        documentHash: page.document.hash,
        readyHash: page.readinesses[0]?.hash ?? null,
        approvedHash: page.approvals[0]?.hash ?? null,
        published: false,
      }),
      holder: page.holder?.name ?? null,
      articles: page._count.articles,
    })),
  )
}
