import { db } from '@/lib/db'
import type { RevisionReason } from '@/lib/domain/revision-reasons'
import type { ArticleJson, DocumentJson } from '@/lib/editor/document-json'
import type { PieceChange } from '@/lib/editor/piece-diff/piece-change'
import { pieceDiff } from '@/lib/editor/piece-diff/piece-diff'
import { withIdsOf } from '@/lib/editor/with-ids-of'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { loadSubmission } from './load-submission'
import { pieceRevisions } from './piece-revisions'
import { standingArticle } from './standing-article'

/** How many versions are offered, newest first; older ones stand in the page's history. */
const MOST = 100

/** The id of the text as it stands. */
export const NOW = 'now'

/** A version of a piece that was kept: why, by whom, when. */
export interface PieceVersion {
  id: string
  reason: RevisionReason
  by: string | null
  at: Date
}

export interface ComparedVersions {
  versions: PieceVersion[]
  /** The text as it stands is offered too, as the newest (`NOW`). */
  now: boolean
  /** The two that are compared, the earlier first; null where there are no two. */
  chosen: { from: string; to: string; changes: PieceChange[] } | null
}

/**
 * The kept versions of a piece (`pieceRevisions`), and what changed between two of them or from one to what stands
 * now: those asked for, else the oldest and the newest. @throws NotFound `submission-not-found`; Forbidden
 */
export async function compareVersions(
  actor: Actor,
  { submissionId, from, to }: { submissionId: string; from?: string | undefined; to?: string | undefined },
): Promise<ComparedVersions> {
  requireAbility(actor, 'submission.handle')
  const submission = await loadSubmission(db(), actor, { id: submissionId })
  const { articleId } = submission
  const rows = await db().revision.findMany({
    where: pieceRevisions(submission),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, reason: true, at: true, user: { select: { name: true } } },
  })
  const versions = rows.map(({ user, reason, ...row }) => ({
    ...row,
    reason: reason as RevisionReason,
    by: user?.name ?? null,
  }))
  const now = (await standingArticle(db(), submission))?.content[0] ?? null
  return { versions, now: now !== null, chosen: await compared({ versions, articleId, now }, from, to) }
}

/** Reads the two versions alone: a page's versions are long, and there may be many. */
async function compared(
  {
    versions,
    articleId,
    now,
  }: { versions: readonly PieceVersion[]; articleId: string; now: ArticleJson | null },
  from: string | undefined,
  to: string | undefined,
): Promise<ComparedVersions['chosen']> {
  // Newest first: of two places the larger is the earlier version, whichever way round they were asked for.
  const ids = [...(now ? [NOW] : []), ...versions.map(({ id }) => id)]
  const place = (id: string | undefined, fallback: number) => {
    const at = id === undefined ? -1 : ids.indexOf(id)
    return at >= 0 ? at : fallback
  }
  const [earlier, later] = [place(from, ids.length - 1), place(to, 0)].sort((a, b) => b - a)
  const [was, is] = [ids[earlier!], ids[later!]]
  if (!was || !is || was === is) return null
  const [before, after] = await Promise.all(
    [was, is].map(async (id) => (id === NOW ? now : articleOf(id, articleId))),
  )
  return { from: was, to: is, changes: before && after ? pieceDiff(withIdsOf(after, before), after) : [] }
}

async function articleOf(revisionId: string, articleId: string): Promise<ArticleJson | undefined> {
  const { content } = await db().revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { content: true },
  })
  const articles = (content as unknown as DocumentJson).content
  return articles.find(({ attrs }) => attrs.id === articleId) ?? articles[0]
}
