import { toIsoDate } from '@/lib/domain/issue-date'
import { ARTICLE_KINDS, type ArticleKind } from '@/lib/segmentation/types'
import type { Prisma } from '@/prisma/generated/client'
import type { PaperArticle, PaperCorrection, PaperIssue, PaperListItem } from './paper-view'
import { publishedBlocks, publishedContributors } from './published-content'
import { listed } from './readable'

export const articleSelect = {
  id: true,
  kind: true,
  headline: true,
  blocks: true,
  contributors: true,
  counties: {
    select: { county: { select: { code: true, name: true } } },
    orderBy: [{ position: 'asc' }, { countyCode: 'asc' }],
  },
} satisfies Prisma.PublishedArticleSelect

export const articleNameSelect = {
  id: true,
  kind: true,
  headline: true,
} satisfies Prisma.PublishedArticleSelect

/** The pages of an issue with the names of what readers find on each. A call each: `listed` asks for the time. */
export const contentsSelect = () =>
  ({
    select: {
      number: true,
      name: true,
      articles: {
        where: listed(),
        select: articleNameSelect,
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { number: 'asc' },
  }) satisfies Prisma.IssuePublication$pagesArgs

export const issueSelect = {
  date: true,
  number: true,
  pages: { select: { number: true, name: true }, orderBy: { number: 'asc' } },
} satisfies Prisma.IssuePublicationSelect

/** What was done to an article after it was published, and what readers are told of it. */
export const correctionSelect = {
  where: { signedAt: { not: null }, kind: { not: 'takeDown' } },
  select: { kind: true, note: true, signedAt: true },
  orderBy: { signedAt: 'asc' },
} satisfies Prisma.PublishedArticle$correctionsArgs

type ArticleRow = Prisma.PublishedArticleGetPayload<{ select: typeof articleSelect }>
type IssueRow = Prisma.IssuePublicationGetPayload<{ select: typeof issueSelect }>

export function toArticle(row: ArticleRow): PaperArticle {
  return {
    id: row.id,
    kind: toKind(row.kind),
    headline: row.headline,
    blocks: publishedBlocks.parse(row.blocks),
    contributors: publishedContributors.parse(row.contributors),
    counties: row.counties.map(({ county }) => county),
  }
}

export function toIssue(row: IssueRow): PaperIssue {
  return { date: toIsoDate(row.date), number: row.number, pages: row.pages }
}

export const listItemSelect = {
  ...articleSelect,
  corrections: correctionSelect,
  page: {
    select: { number: true, name: true, publication: { select: { date: true, at: true } } },
  },
} satisfies Prisma.PublishedArticleSelect

type ListItemRow = Prisma.PublishedArticleGetPayload<{ select: typeof listItemSelect }>

export function toListItem({ page, corrections, ...article }: ListItemRow): PaperListItem {
  const { publication, ...printed } = page
  return {
    article: toArticle(article),
    date: toIsoDate(publication.date),
    page: printed,
    publishedAt: publication.at,
    correctedAt: corrections.at(-1)?.signedAt ?? null,
  }
}

/** What readers are told of corrections, first to last. */
export function toCorrections(
  rows: readonly { kind: string; note: string; signedAt: Date | null }[],
): PaperCorrection[] {
  return rows.flatMap(({ kind, note, signedAt }) =>
    signedAt ? [{ restored: kind === 'restore', note, at: signedAt }] : [],
  )
}

export function toKind(kind: string): ArticleKind {
  const known = ARTICLE_KINDS.find((one) => one === kind)
  if (!known) throw new Error(`Unknown kind of a published article: ${kind}`)
  return known
}
