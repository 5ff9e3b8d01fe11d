import { db } from '@/lib/db'
import { Conflict, Forbidden } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { contentSeen } from './content-seen'
import { lockCorrection } from './lock-correction'

/**
 * Signs a correction that somebody else proposed: readers have it at once, with the note; the text that
 * stood is kept. Nobody signs their own, on single-handed duty neither.
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
    const thing = { touchedBy: [correction.proposerId], writtenBy: article.writtenBy }
    if (!can(actor, 'article.signCorrection', thing)) throw new Forbidden('sign-own-correction')
    if (contentSeen(article.content) !== contentSeen(correction.before)) throw new Conflict('article-changed')
    const { headline, blocks } = correction.after
    await tx.articleCorrection.update({
      where: { id: correctionId },
      data: { signerId: person.id, signedAt: new Date() },
    })
    await tx.publishedArticle.update({
      where: { id: article.id },
      data: correction.kind === 'restore' ? { takenDownAt: null } : { headline, blocks: blocks as object[] },
    })
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
  })
}
