import type { Db } from '@/lib/db'
import { fromIsoDate, isIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import type { DocumentJson } from '@/lib/editor/document-json'
import { NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import type { Prisma } from '@/prisma/generated/client'

const person = { select: { id: true, name: true } } as const

const pageSelect = {
  id: true,
  number: true,
  name: true,
  editorName: true,
  documentId: true,
  document: { select: { version: true, content: true, hash: true } },
  source: { select: { text: true } },
  issue: {
    select: {
      id: true,
      date: true,
      number: true,
      publications: { select: { id: true } },
      pages: { select: { number: true, name: true }, orderBy: { number: 'asc' } },
    },
  },
  readinesses: {
    orderBy: { at: 'desc' },
    take: 1,
    select: {
      id: true,
      hash: true,
      at: true,
      voidedAt: true,
      voidReason: true,
      voidNote: true,
      answer: true,
      answeredAt: true,
      user: person,
    },
  },
  approvals: {
    orderBy: { at: 'desc' },
    take: 1,
    select: {
      id: true,
      hash: true,
      at: true,
      voidedAt: true,
      singleHanded: true,
      user: person,
      revision: { select: { content: true } },
    },
  },
  submissions: {
    select: {
      authorId: true,
      articleId: true,
      reviews: { where: { verdict: 'approved', voidedAt: null }, select: { userId: true, hash: true } },
    },
  },
  articles: {
    select: { contributors: { select: { contributor: { select: { users: { select: { id: true } } } } } } },
  },
} satisfies Prisma.PageSelect

/** A page with the rows its standing follows from. */
export type LoadedPage = Prisma.PageGetPayload<{ select: typeof pageSelect }>

/** The document's content; the column is JSON that `submitSteps` has checked against the schema. */
export function contentOf(page: LoadedPage): DocumentJson {
  return page.document.content as unknown as DocumentJson
}

/** By its issue's date **and** its own number. @throws NotFound `page-not-found` */
export async function loadPageByPlace(
  tx: Db,
  { date, number }: { date: IsoDate; number: number },
): Promise<LoadedPage> {
  const page = isIsoDate(date)
    ? await tx.page.findFirst({ where: { number, issue: { date: fromIsoDate(date) } }, select: pageSelect })
    : null
  if (!page) throw new NotFound('page-not-found')
  return page
}

/** By its id. @throws NotFound `page-not-found` */
export async function loadPage(tx: Db, pageId: string): Promise<LoadedPage> {
  const page = isUuid(pageId) ? await tx.page.findUnique({ where: { id: pageId }, select: pageSelect }) : null
  if (!page) throw new NotFound('page-not-found')
  return page
}

/** The page of a document. @throws NotFound `page-not-found` */
export async function loadPageOfDocument(tx: Db, documentId: string): Promise<LoadedPage> {
  const page = isUuid(documentId)
    ? await tx.page.findUnique({ where: { documentId }, select: pageSelect })
    : null
  if (!page) throw new NotFound('page-not-found')
  return page
}
