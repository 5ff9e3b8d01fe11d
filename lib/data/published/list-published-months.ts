import { db } from '@/lib/db'

/** The months that have a published issue, as `YYYY-MM`, newest first, with how many issues each has. */
export async function listPublishedMonths(): Promise<{ month: string; issues: number }[]> {
  return db().$queryRaw`
    SELECT to_char("date", 'YYYY-MM') AS month, count(*)::int AS issues
    FROM "IssuePublication" GROUP BY 1 ORDER BY 1 DESC`
}
