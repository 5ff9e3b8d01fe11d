import { toIsoDate } from '@/lib/domain/issue-date'
import { ARTICLE_KINDS, type ArticleKind } from '@/lib/segmentation/types'
import type { Prisma } from '@/prisma/generated/client'
import type { PaperArticle, PaperIssue, PaperListItem } from './paper-view'
import { publishedBlocks, publishedContributors } from './published-content'

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

export const issueSelect = {
  date: true,
  number: true,
  pages: { select: { number: true, name: true }, orderBy: { number: 'asc' } },
} satisfies Prisma.IssuePublicationSelect

/** What a reader opens: stories and picture stories; notices stand at the foot of their page. */
export const NOT_A_NOTICE = { kind: { not: 'notice' } } satisfies Prisma.PublishedArticleWhereInput

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
  page: {
    select: { number: true, name: true, publication: { select: { date: true, at: true } } },
  },
} satisfies Prisma.PublishedArticleSelect

type ListItemRow = Prisma.PublishedArticleGetPayload<{ select: typeof listItemSelect }>

export function toListItem({ page, ...article }: ListItemRow): PaperListItem {
  const { publication, ...printed } = page
  return {
    article: toArticle(article),
    date: toIsoDate(publication.date),
    page: printed,
    publishedAt: publication.at,
  }
}

export function toKind(kind: string): ArticleKind {
  const known = ARTICLE_KINDS.find((one) => one === kind)
  if (!known) throw new Error(`Unknown kind of a published article: ${kind}`)
  return known
}
