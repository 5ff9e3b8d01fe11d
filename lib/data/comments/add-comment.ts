import { db } from '@/lib/db'
import { findQuote } from '@/lib/editor/comments/find-quote'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { loadDocumentHome } from '../documents/document-home'
import { lockDocument } from '../documents/lock-document'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { commentText, suggestionText } from './comment-text'
import { tellStanding } from '../documents/tell-standing'
import { writeMentions } from './write-mentions'

export interface NewComment {
  documentId: string
  /** The block, and where in its text the words stand for the writer (UTF-16 units). */
  blockId: string
  start: number
  quote: string
  body: string
  suggestion?: string | null
  blocking?: boolean
  mentions?: string[]
}

/** Longest stretch that a comment may be put on. */
const MOST_WORDS = 5000

/**
 * Puts a comment on words of a document. The writer's window may be a step ahead of the server or behind it:
 * the words are looked for in their block, nearest to where they were seen. A proofreader's mark needs no
 * remark, the suggestion says it.
 * @returns the comment's id
 * @throws Conflict `comment-place-gone`; Invalid `comment-empty`, `comment-long`, `mention-person`
 */
export async function addComment(actor: Actor, comment: NewComment): Promise<string> {
  requireAbility(actor, 'comment.write')
  const person = requirePerson(actor)
  const { documentId, blockId, start, quote, blocking = false, mentions = [] } = comment
  if (quote.length === 0 || quote.length > MOST_WORDS) throw new Invalid('comment-quote', { max: MOST_WORDS })
  const suggestion = typeof comment.suggestion === 'string' ? suggestionText(comment.suggestion) : null
  const body = suggestion !== null && comment.body.trim() === '' ? '' : commentText(comment.body)
  return db().$transaction(async (tx) => {
    await loadDocumentHome(tx, actor, documentId)
    // No step may come between finding the place and keeping it.
    const { content } = await lockDocument(tx, documentId)
    const place = findPlace(content, blockId, quote, start)
    if (!place) throw new Conflict('comment-place-gone')
    const { id } = await tx.comment.create({
      data: { documentId, blockId, ...place, quote, userId: person.id, body, suggestion, blocking },
      select: { id: true },
    })
    await writeMentions(tx, actor, { commentId: id, mentions })
    await recordEvent(tx, actor, {
      verb: 'addComment',
      subject: { kind: 'comment', id },
      after: { articleId: place.articleId, blocking, suggestion: suggestion !== null },
    })
    await tellStanding(tx, documentId)
    return id
  })
}

function findPlace({ content }: DocumentJson, blockId: string, quote: string, near: number) {
  for (const article of content) {
    const block = article.content.find(({ attrs }) => attrs.id === blockId)
    if (!block) continue
    const start = findQuote(blockText(block), quote, near)
    return start === null ? null : { articleId: article.attrs.id, start, end: start + quote.length }
  }
  return null
}
