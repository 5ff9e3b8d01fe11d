import { db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { tellStanding } from '../documents/tell-standing'
import { recordEvent } from '../events/record-event'
import { lockPage } from '../pages/lock-page'
import { openReturn } from '../pages/open-return'
import { requireAbility } from '../require-ability'

/** The longest answer, in UTF-16 units. */
const LONGEST = 2000

/**
 * The desk answers a return for which it changes nothing; a change of the text is an answer by itself.
 * @throws Invalid `answer-needs-note`; Conflict `return-not-open`
 */
export async function answerReturn(
  actor: Actor,
  { pageId, note }: { pageId: string; note: string },
): Promise<void> {
  requireAbility(actor, 'page.edit')
  const answer = note.trim().slice(0, LONGEST)
  await db().$transaction(async (tx) => {
    const { page } = await lockPage(tx, pageId)
    const returned = page.readinesses[0]
    if (!returned || !openReturn(page)) throw new Conflict('return-not-open')
    if (answer === '') throw new Invalid('answer-needs-note')
    const { count } = await tx.pageReadiness.updateMany({
      where: { id: returned.id, answeredAt: null },
      data: { answer, answeredAt: new Date() },
    })
    if (count !== 1) throw new Conflict('return-not-open')
    await recordEvent(tx, actor, {
      verb: 'answerReturn',
      subject: { kind: 'page', id: pageId },
      after: { note: answer },
    })
    await tellStanding(tx, page.documentId)
  })
}
