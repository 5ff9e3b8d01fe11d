import type { Prisma } from '@/prisma/generated/client'

/**
 * What readers may have a word of at this moment: every question about articles asks with it. A piece
 * whose embargo has not ended is not there at all, and one that was taken down is gone from all lists.
 */
export function readable(): Prisma.PublishedArticleWhereInput {
  return { takenDownAt: null, ...free() }
}

/** What a reader opens: stories and picture stories; notices stand at the foot of their page. */
export function listed(): Prisma.PublishedArticleWhereInput {
  return { kind: { not: 'notice' }, ...readable() }
}

/** No embargo, or one that has ended. */
export function free(): Prisma.PublishedArticleWhereInput {
  return { OR: [{ embargoedUntil: null }, { embargoedUntil: { lte: new Date() } }] }
}
