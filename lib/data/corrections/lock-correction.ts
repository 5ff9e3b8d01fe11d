import type { Db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import { correctionContent } from './correction-content'
import { lockPublished } from './lock-published'

/**
 * An open correction with its article held: of two who decide on it the second finds it decided.
 * @throws NotFound `correction-not-found`; Conflict `correction-closed`
 */
export async function lockCorrection(tx: Db, correctionId: string) {
  const found = isUuid(correctionId)
    ? await tx.articleCorrection.findUnique({ where: { id: correctionId }, select: { articleId: true } })
    : null
  if (!found) throw new NotFound('correction-not-found')
  const article = await lockPublished(tx, found.articleId)
  const { before, after, ...row } = await tx.articleCorrection.findUniqueOrThrow({
    where: { id: correctionId },
    select: {
      id: true,
      kind: true,
      note: true,
      before: true,
      after: true,
      proposerId: true,
      signedAt: true,
      refusedAt: true,
    },
  })
  if (row.signedAt || row.refusedAt) throw new Conflict('correction-closed')
  const correction = {
    ...row,
    before: correctionContent.parse(before),
    after: correctionContent.parse(after),
  }
  return { article, correction }
}
