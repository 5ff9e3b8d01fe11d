import type { Db } from '@/lib/db'

/** Two texts count as likely the same from this share of the shorter one's prints on. */
const LEAST_SHARE = 0.15

export interface AlikeShare {
  submissionId: string
  kind: 'submission' | 'published'
  /** Of the other submission, or of the published article. */
  id: string
  /** Share of the shorter one's prints that both have, 0 to 1. */
  share: number
}

/**
 * For each of these submissions, what else the desk was sent or readers have got that is likely the same
 * text: the likeliest first. Its own article, placed and published, is not something else.
 */
export async function alikeShares(tx: Db, submissionIds: readonly string[]): Promise<AlikeShare[]> {
  return tx.$queryRaw<AlikeShare[]>`
    SELECT * FROM (
      SELECT a."id" AS "submissionId", b."kind", b."id",
        (SELECT count(*) FROM (SELECT unnest(a."prints") INTERSECT SELECT unnest(b."prints")) AS x)::float
          / least(cardinality(a."prints"), cardinality(b."prints")) AS "share"
      FROM "TextPrint" a
      JOIN "Submission" s ON s."id" = a."id"
      JOIN "TextPrint" b ON b."prints" && a."prints"
      LEFT JOIN "Submission" o ON b."kind" = 'submission' AND o."id" = b."id"
      WHERE a."kind" = 'submission' AND a."id" = ANY(${[...submissionIds]}::uuid[])
        AND (
          (b."kind" = 'published' AND b."id" <> s."articleId")
          OR (b."kind" = 'submission' AND b."id" <> a."id"
            AND o."submittedAt" IS NOT NULL AND o."state" NOT IN ('draft', 'withdrawn'))
        )
    ) AS likely
    WHERE "share" >= ${LEAST_SHARE} ORDER BY "share" DESC, "id"`
}
