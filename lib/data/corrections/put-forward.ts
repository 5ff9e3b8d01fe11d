import type { Db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyPeople } from '../notices/notify-people'
import type { CorrectionContent } from './correction-content'
import type { LockedPublished } from './lock-published'

interface Proposal {
  kind: 'correct' | 'restore'
  verb: 'proposeCorrection' | 'proposeRestore'
  note: string
  after: CorrectionContent
}

/**
 * Puts a change of a locked published article forward and tells those who can sign it. One at a time: the
 * next would be made of a text that may not stand. @throws Conflict `correction-open`
 */
export async function putForward(
  tx: Db,
  person: UserActor,
  article: LockedPublished,
  { kind, verb, note, after }: Proposal,
): Promise<{ correctionId: string }> {
  const open = { articleId: article.id, signedAt: null, refusedAt: null }
  if ((await tx.articleCorrection.count({ where: open })) > 0) throw new Conflict('correction-open')
  const { id } = await tx.articleCorrection.create({
    data: {
      articleId: article.id,
      kind,
      note,
      before: article.content as object,
      after: after as object,
      proposerId: person.id,
    },
    select: { id: true },
  })
  await recordEvent(tx, person, {
    verb,
    subject: { kind: 'article', id: article.id },
    after: { correctionId: id, note },
  })
  const able = await tx.user.findMany({
    where: { role: { in: ['managing_editor', 'admin'] }, disabledAt: null },
    select: { id: true },
  })
  await notifyPeople(
    tx,
    person,
    able.map((one) => one.id),
    {
      kind: verb,
      subject: { kind: 'article', id: article.id },
      values: { headline: article.content.headline, note },
    },
  )
  return { correctionId: id }
}
