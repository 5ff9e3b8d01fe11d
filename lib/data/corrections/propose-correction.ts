import { db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { correctedFacts, type CorrectedFacts } from './corrected-facts'
import { contentOfBlocks } from './correction-content'
import { contentSeen } from './content-seen'
import { lockPublished } from './lock-published'
import { putForward } from './put-forward'
import { requireNote } from './require-note'

/** The longest block, in UTF-16 units. */
const LONGEST = 20_000

/**
 * 更正: changes the text of a published article, who is credited for it or its counties, with the note for
 * readers. Nothing changes for them until another person signs it.
 * @param texts one a published block, in reading order; an empty one takes its block out
 * @param facts who is credited and the counties; what is left out stays as it is
 * @param seen of what was on the screen, so that nobody corrects a text that is no longer there
 * @throws NotFound `published-article-not-found`; Conflict `article-changed`, `correction-open`
 * @throws Invalid `correction-needs-note`, `note-long`, `correction-nothing`, `correction-empty`,
 * `correction-credit`, `correction-county`
 */
export async function proposeCorrection(
  actor: Actor,
  {
    articleId,
    note,
    texts,
    seen,
    ...facts
  }: { articleId: string; note: string; texts: string[]; seen: string } & CorrectedFacts,
): Promise<{ correctionId: string }> {
  requireAbility(actor, 'article.correct')
  const person = requirePerson(actor)
  return db().$transaction(async (tx) => {
    const article = await lockPublished(tx, articleId)
    const { blocks } = article.content
    if (contentSeen(article.content) !== seen || texts.length !== blocks.length)
      throw new Conflict('article-changed')
    const told = requireNote(note)
    if (texts.some((text) => text.length > LONGEST)) throw new Invalid('note-long', { max: LONGEST })
    const text = contentOfBlocks(
      blocks.flatMap((block, i) => {
        // One paragraph stays one: a line break in it would be no paragraph for readers.
        const text = (texts[i] ?? '').trim().replace(/\s*\n\s*/g, '')
        return text === '' ? [] : [{ ...block, text }]
      }),
    )
    const after = { ...text, ...(await correctedFacts(tx, article.content, facts)) }
    if (after.blocks.length === 0) throw new Invalid('correction-empty')
    if (contentSeen(after) === seen) throw new Invalid('correction-nothing')
    return putForward(tx, person, article, { kind: 'correct', verb: 'proposeCorrection', note: told, after })
  })
}
