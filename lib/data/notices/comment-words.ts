import type { Db } from '@/lib/db'
import { isUuid } from '../is-uuid'

interface CommentWords {
  /** What the thread was put on. */
  quote: string
  /** What the comment says now. */
  note: string
}

/** What comments say now, by id; nothing of one that its author took away. */
export async function commentWords(tx: Db, ids: readonly string[]): Promise<Map<string, CommentWords>> {
  const rows = await tx.comment.findMany({
    where: { id: { in: ids.filter(isUuid) }, removedAt: null },
    select: { id: true, body: true, quote: true, parent: { select: { quote: true } } },
  })
  return new Map(
    rows.map(({ id, body, quote, parent }) => [id, { quote: parent?.quote ?? quote, note: body }]),
  )
}
