import type { Db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'

/**
 * Holds an issue that is not out yet until the transaction ends, so that it is not published while its pages
 * change. @throws NotFound `issue-not-found`; Conflict `issue-published`
 */
export async function holdIssue(tx: Db, issueId: string): Promise<{ date: Date }> {
  const [held] = isUuid(issueId)
    ? await tx.$queryRaw<
        { date: Date }[]
      >`SELECT "date" FROM "Issue" WHERE "id" = ${issueId}::uuid FOR UPDATE`
    : []
  if (!held) throw new NotFound('issue-not-found')
  if (await tx.issuePublication.findUnique({ where: { issueId }, select: { id: true } }))
    throw new Conflict('issue-published')
  return held
}
