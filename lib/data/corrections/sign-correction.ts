import { db, type Db } from '@/lib/db'
import { Conflict, Forbidden } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { printedSelect, printedTexts } from '../alike/printed-texts'
import { writePrints } from '../alike/write-prints'
import { recordEvent } from '../events/record-event'
import { notifyAuthor } from '../notices/notify-author'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { contentSeen } from './content-seen'
import type { CorrectionContent } from './correction-content'
import { lockCorrection } from './lock-correction'
import { usersNamed } from './users-named'

/**
 * Signs a correction that somebody else proposed: readers have it at once, with the note; what stood is kept.
 * Nobody signs their own, or one that credits them, on single-handed duty neither.
 * @throws Forbidden `sign-own-correction`; NotFound `correction-not-found`
 * @throws Conflict `correction-closed`, `article-changed`
 */
export async function signCorrection(
  actor: Actor,
  { correctionId }: { correctionId: string },
): Promise<void> {
  requireAbility(actor, 'article.signCorrection')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const { article, correction } = await lockCorrection(tx, correctionId)
    const credited = await usersNamed(tx, correction.after.contributors ?? [])
    const thing = {
      touchedBy: [correction.proposerId],
      writtenBy: [...article.writtenBy, ...credited],
    }
    if (!can(actor, 'article.signCorrection', thing)) throw new Forbidden('sign-own-correction')
    if (contentSeen(comparable(article.content, correction.before)) !== contentSeen(correction.before))
      throw new Conflict('article-changed')
    const { headline } = correction.after
    await tx.articleCorrection.update({
      where: { id: correctionId },
      data: { signerId: person.id, signedAt: new Date() },
    })
    if (correction.kind === 'restore')
      await tx.publishedArticle.update({ where: { id: article.id }, data: { takenDownAt: null } })
    else await writeContent(tx, article.id, correction.after)
    await recordEvent(tx, actor, {
      verb: 'signCorrection',
      subject: { kind: 'article', id: article.id },
      before: { hash: contentSeen(correction.before) },
      after: { correctionId, hash: contentSeen(correction.after), note: correction.note },
    })
    await notifyPeople(tx, actor, [correction.proposerId], {
      kind: 'signCorrection',
      subject: { kind: 'article', id: article.id },
      values: { headline },
    })
    const told = correction.kind === 'restore' ? 'restorePiece' : 'correctPiece'
    await notifyAuthor(tx, actor, [article.id], { kind: told, note: correction.note })
  })
}

/** Of a correction that knows nothing of credits and counties the text alone is compared. */
function comparable(
  now: CorrectionContent,
  { contributors, counties }: CorrectionContent,
): CorrectionContent {
  return {
    ...now,
    contributors: contributors && now.contributors,
    counties: counties && now.counties,
  }
}

async function writeContent(
  tx: Db,
  articleId: string,
  { headline, blocks, contributors, counties }: CorrectionContent,
): Promise<void> {
  const corrected = await tx.publishedArticle.update({
    where: { id: articleId },
    data: { headline, blocks: blocks as object[], ...(contributors && { contributors }) },
    select: printedSelect,
  })
  await writePrints(tx, 'published', articleId, ...printedTexts(corrected))
  if (!counties) return
  await tx.publishedArticleCounty.deleteMany({ where: { articleId } })
  await tx.publishedArticleCounty.createMany({
    data: counties.map((countyCode, position) => ({ articleId, countyCode, position })),
  })
}
