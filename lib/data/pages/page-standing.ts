import type { BlockerFact } from '@/lib/errors'
import { pageState } from '@/lib/domain/page-state'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { articleHash } from '../documents/article-hash'
import { contentOf, type LoadedPage } from './load-page'
import { openReturn } from './open-return'
import type { PageAbilities, PagePlace, PageStanding } from './page-view'
import { toIsoDate } from '@/lib/domain/issue-date'

/** Where a page hangs. */
export function pagePlace(page: LoadedPage): PagePlace {
  return {
    issueId: page.issue.id,
    date: toIsoDate(page.issue.date),
    issueNumber: page.issue.number,
    pageId: page.id,
    pageNumber: page.number,
    pageName: page.name,
    editorName: page.editorName,
    siblings: page.issue.pages,
  }
}

/** The state a page's rows add up to. */
export function loadedPageState(page: LoadedPage) {
  return pageState({
    documentHash: page.document.hash,
    readyHash: standingHash(page.readinesses[0]),
    approvedHash: standingHash(page.approvals[0]),
    published: page.issue.publications.length > 0,
  })
}

const standingHash = (row: { hash: string; voidedAt: Date | null } | undefined) =>
  row && row.voidedAt === null ? row.hash : null

/** Users whose own pieces are on the page: none of them may sign it. */
export function writersOf(page: LoadedPage): string[] {
  const credited = page.articles.flatMap((a) =>
    a.contributors.flatMap((c) => c.contributor?.users.map((u) => u.id) ?? []),
  )
  return [...credited, ...page.submissions.map(({ authorId }) => authorId)]
}

/** Users whose review or round of a piece on the page stands: signing is the final review of that piece. */
function reviewersOf(page: LoadedPage): string[] {
  const { content } = contentOf(page)
  return page.submissions.flatMap(({ articleId, reviews }) => {
    const article = reviews.length > 0 && content.find(({ attrs }) => attrs.id === articleId)
    if (!article) return []
    const hash = articleHash(article)
    return reviews.filter((one) => one.hash === hash).map(({ userId }) => userId)
  })
}

/** What `can` needs to know of a page before somebody signs it. */
export function approvalThing(page: LoadedPage, singleHanded: boolean) {
  return {
    readyBy: page.readinesses[0]?.user.id ?? null,
    writtenBy: writersOf(page),
    standsFor: reviewersOf(page),
    singleHanded,
  }
}

/** A page's standing for this actor. `blockers` are those of its document. */
export function pageStanding(
  actor: Actor,
  page: LoadedPage,
  blockers: BlockerFact[],
  singleHanded: boolean,
): PageStanding {
  const state = loadedPageState(page)
  const readiness = page.readinesses[0]
  const approval = page.approvals[0]
  return {
    state,
    hash: page.document.hash,
    version: page.document.version,
    ready: readiness && readiness.voidedAt === null ? signature(readiness) : null,
    approval:
      approval && approval.voidedAt === null
        ? { ...signature(approval), singleHanded: approval.singleHanded }
        : null,
    lastVoid:
      readiness?.voidedAt && readiness.voidReason
        ? {
            reason: readiness.voidReason as 'edited' | 'returned' | 'withdrawn',
            note: readiness.voidNote,
            answer: readiness.answer,
            at: readiness.voidedAt,
          }
        : null,
    abilities: abilities(actor, page, state, singleHanded),
    blockers,
  }
}

function abilities(actor: Actor, page: LoadedPage, state: string, singleHanded: boolean): PageAbilities {
  const readyBy = page.readinesses[0]?.user.id
  const approve = can(actor, 'page.approve', approvalThing(page, singleHanded))
  return {
    edit: state !== 'published' && can(actor, 'page.edit'),
    markReady: state === 'correcting' && can(actor, 'page.markReady'),
    withdrawReady: state === 'ready' && readyBy === actor.id,
    approve: state === 'ready' && approve,
    approveOwn: state === 'ready' && !approve && can(actor, 'page.approve'),
    return: (state === 'ready' || state === 'signed') && can(actor, 'page.return'),
    answerReturn: state === 'correcting' && openReturn(page) && can(actor, 'page.edit'),
  }
}

const signature = (row: { at: Date; user: { id: string; name: string } }) => ({
  userId: row.user.id,
  name: row.user.name,
  at: row.at,
})
