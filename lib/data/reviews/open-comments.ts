import type { Db } from '@/lib/db'
import type { OpenComment } from './review-view'

/** The remarks on an article that nobody has resolved, the oldest first. */
export async function openComments(tx: Db, articleId: string): Promise<OpenComment[]> {
  const rows = await tx.comment.findMany({
    where: { articleId, parentId: null, resolvedAt: null },
    orderBy: { at: 'asc' },
    select: {
      id: true,
      at: true,
      quote: true,
      body: true,
      suggestion: true,
      blocking: true,
      user: { select: { name: true } },
      _count: { select: { replies: true } },
    },
  })
  return rows.map(({ user, _count, ...row }) => ({ ...row, by: user.name, replies: _count.replies }))
}
