import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { publishedArticles } from '@/lib/editor/published-articles'
import { Conflict, NotFound, NotReady } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { writePrints } from '../alike/write-prints'
import { recordEvent } from '../events/record-event'
import { issueBlockers } from '../issues/issue-blockers'
import { lockIssue } from '../issues/lock-issue'
import { issueSelect, summarizeIssue } from '../issues/summarize-issue'
import { hangingBlockers } from './hanging-blockers'
import { rememberConfirmed } from '../memory/remember-confirmed'
import { notifyAuthor } from '../notices/notify-author'

/**
 * Publishes an issue in an open transaction, whole or not at all: every page must be signed as it stands.
 * `userId` is who answers for it: who does it now, or who set the time at which it is done.
 * @throws NotFound `issue-not-found`; Conflict `issue-published`; NotReady `issue-has-blockers`
 */
export async function publishLocked(
  tx: Db,
  actor: Actor,
  { issueId, userId }: { issueId: string; userId: string },
): Promise<void> {
  // Two who publish at once: the second waits here and then finds the publication. The pages'
  // documents are locked too, so that no edit slips in between the check and the copy.
  if (!(await lockIssue(tx, issueId))) throw new NotFound('issue-not-found')
  await tx.$queryRaw`
    SELECT d."id" FROM "Document" d JOIN "Page" p ON p."documentId" = d."id"
    WHERE p."issueId"::text = ${issueId} ORDER BY d."id" FOR UPDATE OF d`
  const row = await tx.issue.findUniqueOrThrow({ where: { id: issueId }, select: issueSelect })
  const issue = summarizeIssue(row)
  if (issue.publishedAt) throw new Conflict('issue-published')
  const blockers = issueBlockers(issue)
  if (blockers.length > 0) throw new NotReady('issue-has-blockers', blockers)
  const hanging = await hangingBlockers(tx, issueId)
  if (hanging.length > 0) throw new NotReady('issue-has-blockers', hanging)
  const { id: publicationId } = await tx.issuePublication.create({
    data: { issueId, userId, date: row.date, number: row.number },
    select: { id: true },
  })
  for (const page of issue.pages) await publishPage(tx, actor, publicationId, page.id)
  await recordEvent(tx, actor, {
    verb: 'publishIssue',
    subject: { kind: 'issue', id: issueId },
    after: { publicationId, userId, pages: issue.pages.length },
  })
}

async function publishPage(tx: Db, actor: Actor, publicationId: string, pageId: string): Promise<void> {
  const page = await tx.page.findUniqueOrThrow({
    where: { id: pageId },
    select: { number: true, name: true, editorName: true, document: { select: { id: true, content: true } } },
  })
  const { document, ...facts } = page
  const published = await tx.publishedPage.create({ data: { publicationId, ...facts }, select: { id: true } })
  const articles = publishedArticles(document.content as unknown as DocumentJson)
  const embargoes = await tx.articleEmbargo.findMany({
    where: { articleId: { in: articles.map(({ id }) => id) } },
    select: { articleId: true, until: true },
  })
  const until = new Map(embargoes.map((one) => [one.articleId, one.until]))
  await tx.publishedArticle.createMany({
    data: articles.map(({ counties: _, ...article }, position) => ({
      ...article,
      blocks: article.blocks as object[],
      pageId: published.id,
      position,
      embargoedUntil: until.get(article.id) ?? null,
    })),
  })
  await tx.publishedArticleCounty.createMany({
    data: articles.flatMap((a) =>
      a.counties.map((countyCode, position) => ({ articleId: a.id, countyCode, position })),
    ),
  })
  for (const { id, blocks } of articles)
    await writePrints(tx, 'published', id, blocks.map(({ text }) => text).join('\n'))
  await rememberConfirmed(tx, document.id)
  await notifyAuthor(
    tx,
    actor,
    articles.map(({ id }) => id),
    { kind: 'publishPiece' },
  )
}
