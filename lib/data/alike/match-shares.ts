import type { Db } from '@/lib/db'

/** A printed article from this share on is suggested whatever its names. */
const LEAST_SHARE = 0.15

export interface MatchShare {
  submissionId: string
  /** Of an imported page's article that belongs to no submission. */
  articleId: string
  pageId: string
  /** Share of the shorter one's prints that both have, 0 to 1. */
  share: number
}

/**
 * Which open submissions are likely printed on imported pages: by submission, or by page. What somebody has
 * decided on is not asked again. The likeliest first.
 */
export async function matchShares(
  tx: Db,
  { submissionIds = null, pageIds = null }: { submissionIds?: string[] | null; pageIds?: string[] | null },
): Promise<MatchShare[]> {
  return tx.$queryRaw<MatchShare[]>`
    SELECT * FROM (
      SELECT s."id" AS "submissionId", t."id" AS "articleId", t."pageId",
        (SELECT count(*) FROM (SELECT unnest(a."prints") INTERSECT SELECT unnest(b."prints")) AS x)::float
          / least(cardinality(a."prints"), cardinality(b."prints")) AS "share"
      FROM "Submission" s
      JOIN "TextPrint" a ON a."kind" = 'submission' AND a."id" = s."id"
      JOIN "TextPrint" b ON b."kind" = 'page' AND b."prints" && a."prints"
      JOIN "Article" t ON t."id" = b."id"
      JOIN "Import" i ON i."pageId" = t."pageId"
      WHERE s."state" IN ('submitted', 'taken', 'held', 'pulled')
        AND (${submissionIds}::uuid[] IS NULL OR s."id" = ANY(${submissionIds}::uuid[]))
        AND (${pageIds}::uuid[] IS NULL OR t."pageId" = ANY(${pageIds}::uuid[]))
        AND NOT EXISTS (SELECT FROM "Submission" o WHERE o."articleId" = t."id")
        AND NOT EXISTS (
          SELECT FROM "SubmissionMatch" m WHERE m."submissionId" = s."id" AND m."articleId" = t."id")
    ) AS likely
    WHERE "share" >= ${LEAST_SHARE} ORDER BY "share" DESC, "articleId", "submissionId"`
}
