import type { Prisma } from '@/prisma/generated/client'

/** What `printedTexts` reads of a published article. */
export const printedSelect = {
  blocks: true,
  corrections: {
    where: { kind: 'correct', signedAt: { not: null } },
    orderBy: { signedAt: 'desc' },
    select: { before: true },
  },
} satisfies Prisma.PublishedArticleSelect

/**
 * Every text under which an article was published, the present one first: what a correction has replaced stands
 * on paper all the same, so who sends it again repeats the paper.
 */
export function printedTexts({
  blocks,
  corrections,
}: Prisma.PublishedArticleGetPayload<{ select: typeof printedSelect }>): [string, ...string[]] {
  const before = corrections.map((one) => (one.before as { blocks: unknown }).blocks)
  return [textOf(blocks), ...before.map(textOf)]
}

const textOf = (blocks: unknown) => (blocks as { text: string }[]).map(({ text }) => text).join('\n')
