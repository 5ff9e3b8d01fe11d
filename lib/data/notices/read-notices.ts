import type { Db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { commentWords } from './comment-words'
import { noticeLinks, type Reader } from './notice-links'

/** A notice with what its sentence names now, and the way to what it is about. */
export interface ReadNotice {
  id: string
  /** `notices.kinds.<kind>` is its sentence. */
  kind: string
  /** What the sentence names. */
  values: Record<string, string | number>
  at: Date
  readAt: Date | null
  /** Where what it is about can be seen; null where the reader has no way there (any more). */
  href: string | null
}

/**
 * A reader's notices as they are told: on the screen and in the letter alike. What a comment says is read from the
 * comment, so that nobody reads here what its author has taken back.
 */
export async function readNotices(
  tx: Db,
  reader: Reader,
  asked: Pick<Prisma.NoticeFindManyArgs, 'where' | 'orderBy' | 'take'>,
): Promise<ReadNotice[]> {
  const rows = await tx.notice.findMany({
    ...asked,
    select: {
      id: true,
      kind: true,
      subjectKind: true,
      subjectId: true,
      values: true,
      at: true,
      readAt: true,
    },
  })
  const links = await noticeLinks(tx, reader, rows)
  const comments = rows.filter(({ subjectKind }) => subjectKind === 'comment')
  const words = await commentWords(
    tx,
    comments.map(({ subjectId }) => subjectId),
  )
  return rows.map(({ subjectKind, subjectId, values, ...row }) => {
    const said = words.get(subjectId)
    return {
      ...row,
      kind: subjectKind === 'comment' && !said ? 'commentRemoved' : row.kind,
      values: { ...(values as ReadNotice['values']), ...said },
      href: links.get(`${subjectKind}:${subjectId}`) ?? null,
    }
  })
}
