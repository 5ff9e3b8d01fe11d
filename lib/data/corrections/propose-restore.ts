import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { lockPublished } from './lock-published'
import { putForward } from './put-forward'
import { requireNote } from './require-note'

/**
 * Asks for an article that was taken down to be published again, with the note for readers; another person
 * signs it. @throws NotFound `published-article-not-found`; Conflict `not-taken-down`, `correction-open`
 * @throws Invalid `correction-needs-note`, `note-long`
 */
export async function proposeRestore(
  actor: Actor,
  { articleId, note }: { articleId: string; note: string },
): Promise<{ correctionId: string }> {
  requireAbility(actor, 'article.correct')
  const person = requirePerson(actor)
  return db().$transaction(async (tx) => {
    const article = await lockPublished(tx, articleId)
    if (!article.takenDown) throw new Conflict('not-taken-down')
    return putForward(tx, person, article, {
      kind: 'restore',
      verb: 'proposeRestore',
      note: requireNote(note),
      after: article.content,
    })
  })
}
