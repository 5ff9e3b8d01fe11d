import type { Prisma } from '@/prisma/generated/client'
import { publishedBlocks } from '../published/published-content'
import type { PublishedItem } from './published-view'

export const publishedSelect = {
  id: true,
  headline: true,
  blocks: true,
  embargoedUntil: true,
  takenDownAt: true,
  page: { select: { number: true, publication: { select: { date: true } } } },
  corrections: { select: { kind: true, signedAt: true, refusedAt: true } },
} satisfies Prisma.PublishedArticleSelect

/** Enough of an article without a headline to know it by. */
const TITLE_LENGTH = 20

export function publishedItem(
  row: Prisma.PublishedArticleGetPayload<{ select: typeof publishedSelect }>,
): PublishedItem {
  const { id, headline, embargoedUntil, takenDownAt, page, corrections } = row
  const opening = publishedBlocks.parse(row.blocks)[0]?.text.slice(0, TITLE_LENGTH) ?? ''
  return {
    id,
    title: headline || opening,
    pageNumber: page.number,
    embargoedUntil: embargoedUntil && embargoedUntil > new Date() ? embargoedUntil : null,
    takenDown: takenDownAt !== null,
    waiting: corrections.some(({ signedAt, refusedAt }) => !signedAt && !refusedAt),
    corrected: corrections.some(({ kind, signedAt }) => kind === 'correct' && signedAt),
  }
}
