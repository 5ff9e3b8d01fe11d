import { db } from '@/lib/db'
import { Forbidden, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import { requireAbility } from '../require-ability'
import { lockCorrection } from './lock-correction'

/** The longest reason, in UTF-16 units. */
const LONGEST = 500

/**
 * Turns a proposed correction down, with the reason; or takes one's own back. Readers notice nothing.
 * @throws Forbidden; NotFound `correction-not-found`; Conflict `correction-closed`
 * @throws Invalid `refusal-needs-reason`
 */
export async function refuseCorrection(
  actor: Actor,
  { correctionId, reason }: { correctionId: string; reason: string },
): Promise<void> {
  requireAbility(actor, 'article.correct')
  const refusal = reason.trim().slice(0, LONGEST)
  await db().$transaction(async (tx) => {
    const { article, correction } = await lockCorrection(tx, correctionId)
    const own = correction.proposerId === actor.id
    if (!own && !can(actor, 'article.signCorrection')) throw new Forbidden('forbidden')
    if (!own && refusal === '') throw new Invalid('refusal-needs-reason')
    await tx.articleCorrection.update({
      where: { id: correctionId },
      data: { refusedAt: new Date(), refusal },
    })
    await recordEvent(tx, actor, {
      verb: own ? 'withdrawCorrection' : 'refuseCorrection',
      subject: { kind: 'article', id: article.id },
      after: { correctionId, reason: refusal },
    })
    await notifyPeople(tx, actor, [correction.proposerId], {
      kind: 'refuseCorrection',
      subject: { kind: 'article', id: article.id },
      values: { headline: article.content.headline, note: refusal },
    })
  })
}
