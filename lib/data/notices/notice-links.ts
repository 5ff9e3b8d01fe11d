import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { isUuid } from '../is-uuid'

/** Who reads: their own pieces are theirs to see, the rest where they may enter the desk. */
export interface Reader {
  id: string
  atDesk: boolean
}

interface Subject {
  subjectKind: string
  subjectId: string
}

/** The addresses of what notices are about, by `kind:id`, as far as this reader may go there. */
export async function noticeLinks(
  tx: Db,
  reader: Reader,
  notices: readonly Subject[],
): Promise<Map<string, string>> {
  const of = (kind: string) => [
    ...new Set(notices.filter((n) => n.subjectKind === kind && isUuid(n.subjectId)).map((n) => n.subjectId)),
  ]
  const links = new Map<string, string>()
  const submissions = await tx.submission.findMany({
    where: { id: { in: of('submission') } },
    select: { id: true, authorId: true },
  })
  for (const { id, authorId } of submissions) {
    if (authorId === reader.id) links.set(`submission:${id}`, `/pieces/${id}`)
    else if (reader.atDesk) links.set(`submission:${id}`, `/desk/pieces/${id}`)
  }
  if (!reader.atDesk) return links
  const pages = await tx.page.findMany({
    where: { id: { in: of('page') } },
    select: { id: true, number: true, issue: { select: { date: true } } },
  })
  for (const { id, number, issue } of pages)
    links.set(`page:${id}`, `/desk/issues/${toIsoDate(issue.date)}/pages/${number}/proof`)
  await linkComments(tx, of('comment'), links)
  const issues = await tx.issue.findMany({
    where: { id: { in: of('issue') } },
    select: { id: true, date: true },
  })
  for (const { id, date } of issues) links.set(`issue:${id}`, `/desk/issues/${toIsoDate(date)}`)
  const published = await tx.publishedArticle.findMany({
    where: { id: { in: of('article') } },
    select: { id: true },
  })
  for (const { id } of published) links.set(`article:${id}`, `/desk/published/${id}`)
  return links
}

/** A comment is read where its text is worked on: at its page, or at the desk's own screen of the piece. */
async function linkComments(tx: Db, ids: string[], links: Map<string, string>): Promise<void> {
  const comments = await tx.comment.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      document: {
        select: {
          page: { select: { number: true, issue: { select: { date: true } } } },
          submission: { select: { id: true } },
        },
      },
    },
  })
  for (const { id, document } of comments) {
    const { page, submission } = document
    if (page) links.set(`comment:${id}`, `/desk/issues/${toIsoDate(page.issue.date)}/pages/${page.number}`)
    else if (submission) links.set(`comment:${id}`, `/desk/pieces/${submission.id}`)
  }
}
