import { toIsoDate } from '@/lib/domain/issue-date'
import { pageState } from '@/lib/domain/page-state'
import type { Prisma } from '@/prisma/generated/client'
import type { IssueSummary, PageSummary } from './issue-view'

const standing = {
  where: { voidedAt: null },
  orderBy: { at: 'desc' },
  take: 1,
  select: { hash: true, user: { select: { id: true, name: true } } },
} as const

/** What a page's summary is read from. */
export const pageSelect = {
  id: true,
  number: true,
  name: true,
  editorName: true,
  document: { select: { hash: true } },
  readinesses: standing,
  approvals: standing,
  articles: { select: { kind: true, headline: true }, orderBy: { position: 'asc' } },
  source: { select: { id: true } },
  _count: { select: { articles: { where: { OR: [{ text: { not: '' } }, { photos: { some: {} } }] } } } },
} satisfies Prisma.PageSelect

/** What an issue's summary is read from. */
export const issueSelect = {
  id: true,
  date: true,
  number: true,
  pages: { select: pageSelect, orderBy: { number: 'asc' } },
  publications: { select: { at: true, user: { select: { name: true } } } },
} satisfies Prisma.IssueSelect

type PageRow = Prisma.PageGetPayload<{ select: typeof pageSelect }>
export type IssueRow = Prisma.IssueGetPayload<{ select: typeof issueSelect }>

/** A page row as lists show it. */
export function summarizePage(page: PageRow, published: boolean): PageSummary {
  const ready = page.readinesses[0]
  const approval = page.approvals[0]
  const state = pageState({
    documentHash: page.document.hash,
    readyHash: ready?.hash ?? null,
    approvedHash: approval?.hash ?? null,
    published,
  })
  return {
    id: page.id,
    number: page.number,
    name: page.name,
    editorName: page.editorName,
    state,
    articleCount: page.articles.length,
    takesImport: page.source === null && page._count.articles === 0,
    readyBy: ready?.user.name ?? null,
    approvedBy: approval?.user.name ?? null,
    lead: page.articles.find((a) => a.kind === 'story' && a.headline !== '')?.headline ?? null,
  }
}

/** An issue row as lists show it. */
export function summarizeIssue(issue: IssueRow): IssueSummary {
  const publication = issue.publications[0]
  return {
    id: issue.id,
    date: toIsoDate(issue.date),
    number: issue.number,
    publishedAt: publication?.at ?? null,
    pages: issue.pages.map((page) => summarizePage(page, publication !== undefined)),
  }
}
