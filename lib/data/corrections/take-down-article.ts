import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { notifyAuthor } from '../notices/notify-author'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockPublished } from './lock-published'
import { requireNote } from './require-note'

/**
 * 撤下: takes an article from readers, who are told so with the note. One person who may sign does it at
 * once, for what does harm must not wait for a second; to put it back takes two.
 * @throws NotFound `published-article-not-found`; Conflict `taken-down-already`
 * @throws Invalid `correction-needs-note`, `note-long`
 */
export async function takeDownArticle(
  actor: Actor,
  { articleId, note }: { articleId: string; note: string },
): Promise<void> {
  requireAbility(actor, 'article.signCorrection')
  const person = requirePerson(actor)
  await db().$transaction(async (tx) => {
    const article = await lockPublished(tx, articleId)
    if (article.takenDown) throw new Conflict('taken-down-already')
    const told = requireNote(note)
    const at = new Date()
    const content = article.content as object
    await tx.articleCorrection.create({
      data: {
        articleId,
        kind: 'takeDown',
        note: told,
        before: content,
        after: content,
        proposerId: person.id,
        at,
        signedAt: at,
      },
    })
    await tx.publishedArticle.update({ where: { id: articleId }, data: { takenDownAt: at } })
    await recordEvent(tx, actor, {
      verb: 'takeDownArticle',
      subject: { kind: 'article', id: articleId },
      after: { note: told },
    })
    await notifyAuthor(tx, actor, [articleId], { kind: 'takeDownPiece', note: told })
  })
}
