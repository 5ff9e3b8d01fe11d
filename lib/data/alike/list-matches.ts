import { db } from '@/lib/db'
import { toIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { alikePassages } from '@/lib/editor/alike/alike-passages'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { matchShares } from './match-shares'

/** A submission and an imported page's article that are likely one piece, with what speaks for it. */
export interface LikelyMatch {
  submissionId: string
  articleId: string
  /** Of the submission. */
  headline: string
  author: string
  submittedAt: Date | null
  /** Of the article. */
  printedHeadline: string
  pageId: string
  date: IsoDate
  pageNumber: number
  /** Share of the submission's characters that stand in the article, 0 to 1. */
  share: number
  sameHeadline: boolean
  sameContributor: boolean
}

/** Enough by itself; less needs the headline or the name to agree as well. */
const SURE_SHARE = 0.4
const LEAST_SHARE = 0.2

/**
 * Which submissions are likely printed: on a page, in an issue, or one submission wherever it may be. The likeliest first.
 * @throws Forbidden
 */
export async function listMatches(
  actor: Actor,
  { pageId, issueId, submissionId }: { pageId?: string; issueId?: string; submissionId?: string },
): Promise<LikelyMatch[]> {
  requireAbility(actor, 'submission.handle')
  if (![pageId, issueId, submissionId].every((id) => id === undefined || isUuid(id))) return []
  const ofIssue = issueId ? await db().page.findMany({ where: { issueId }, select: { id: true } }) : null
  const asked = {
    pageIds: ofIssue?.map(({ id }) => id) ?? (pageId ? [pageId] : null),
    submissionIds: submissionId ? [submissionId] : null,
  }
  const shares = await matchShares(db(), asked)
  if (shares.length === 0) return []
  const submissions = await db().submission.findMany({
    where: { id: { in: shares.map((one) => one.submissionId) } },
    select: {
      id: true,
      articleId: true,
      submittedAt: true,
      contributorId: true,
      author: { select: { name: true } },
    },
  })
  const articles = await db().article.findMany({
    where: {
      id: { in: [...submissions.map((one) => one.articleId), ...shares.map((one) => one.articleId)] },
    },
    select: {
      id: true,
      headline: true,
      text: true,
      contributors: { select: { name: true, contributorId: true } },
      page: { select: { number: true, issue: { select: { date: true } } } },
    },
  })
  const byId = new Map(articles.map((one) => [one.id, one]))
  return shares
    .flatMap((one): LikelyMatch[] => {
      const submission = submissions.find(({ id }) => id === one.submissionId)
      const own = submission && byId.get(submission.articleId)
      const printed = byId.get(one.articleId)
      if (!submission || !own || !printed?.page) return []
      const names = printed.contributors
      return [
        {
          submissionId: submission.id,
          articleId: printed.id,
          headline: own.headline,
          author: submission.author.name,
          submittedAt: submission.submittedAt,
          printedHeadline: printed.headline,
          pageId: one.pageId,
          date: toIsoDate(printed.page.issue.date),
          pageNumber: printed.page.number,
          share: alikePassages(own.text, printed.text).share,
          sameHeadline: own.headline !== '' && own.headline === printed.headline,
          sameContributor: names.some(
            ({ name, contributorId }) =>
              name === submission.author.name ||
              (contributorId !== null && contributorId === submission.contributorId),
          ),
        },
      ]
    })
    .filter(
      ({ share, sameHeadline, sameContributor }) =>
        share >= (sameHeadline || sameContributor ? LEAST_SHARE : SURE_SHARE),
    )
    .sort((a, b) => b.share - a.share)
}
