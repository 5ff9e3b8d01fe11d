import type { Db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { free } from '../published/readable'
import { notifyPeople } from './notify-people'

interface PrintNotice {
  kind: 'publishPiece' | 'correctPiece' | 'takeDownPiece' | 'restorePiece'
  /** What readers are told. */
  note?: string
}

/**
 * Tells the authors of submissions what became of them in print. Of a piece whose embargo has not ended they hear
 * nothing yet, and that it is there only once.
 */
export async function notifyAuthor(
  tx: Db,
  actor: Actor,
  articleIds: readonly string[],
  { kind, note }: PrintNotice,
): Promise<void> {
  const out = await tx.publishedArticle.findMany({
    where: { id: { in: [...articleIds] }, ...free() },
    select: { id: true, headline: true },
  })
  const pieces = await tx.submission.findMany({
    where: { articleId: { in: out.map(({ id }) => id) } },
    select: { id: true, articleId: true, authorId: true },
  })
  for (const { id, articleId, authorId } of pieces) {
    const told = { userId: authorId, kind, subjectKind: 'submission', subjectId: id }
    if (kind === 'publishPiece' && (await tx.notice.findFirst({ where: told, select: { id: true } })))
      continue
    const { headline } = out.find((one) => one.id === articleId)!
    await notifyPeople(tx, actor, [authorId], {
      kind,
      subject: { kind: 'submission', id },
      values: { headline: headline || '—', note: note ?? '' },
    })
  }
}
