import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import type { Actor } from '@/lib/policies/actor'
import type { Prisma } from '@/prisma/generated/client'
import { loadDocumentHome } from '../documents/document-home'
import { requireAbility } from '../require-ability'
import type { CommentThread, CommentView, DocumentComments } from './comment-view'
import { listMentionable } from './list-mentionable'

const said = {
  id: true,
  at: true,
  body: true,
  editedAt: true,
  removedAt: true,
  user: { select: { id: true, name: true } },
  mentions: { select: { user: { select: { name: true } } } },
} satisfies Prisma.CommentSelect

/**
 * What the desk says about a document. Not for correspondents, whose own text it may be: a return tells them
 * what to change. @throws Forbidden, NotFound `page-not-found`, `submission-not-found`
 */
export async function listComments(
  actor: Actor,
  { documentId }: { documentId: string },
): Promise<DocumentComments> {
  requireAbility(actor, 'comment.write')
  await loadDocumentHome(db(), actor, documentId)
  const { content } = await db().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { content: true },
  })
  const blocks = (content as unknown as DocumentJson).content.flatMap((article) => article.content)
  const order = new Map(blocks.map((block, i) => [block.attrs.id, i]))
  const texts = new Map(blocks.map((block) => [block.attrs.id, blockText(block)]))
  const rows = await db().comment.findMany({
    where: { documentId, parentId: null },
    orderBy: { at: 'asc' },
    select: {
      ...said,
      articleId: true,
      blockId: true,
      start: true,
      end: true,
      quote: true,
      orphaned: true,
      suggestion: true,
      blocking: true,
      resolvedAt: true,
      resolver: { select: { name: true } },
      replies: { orderBy: { at: 'asc' }, select: said },
    },
  })
  const threads = rows.map(
    ({ editedAt, removedAt, resolvedAt, resolver, replies, user, mentions, ...row }): CommentThread => ({
      ...row,
      ...view({ ...row, editedAt, removedAt, user, mentions }),
      words: row.orphaned ? '' : (texts.get(row.blockId)?.slice(row.start, row.end) ?? ''),
      resolved: resolvedAt && { by: resolver?.name ?? '', at: resolvedAt },
      replies: replies.map(view),
    }),
  )
  const at = ({ blockId }: CommentThread) => order.get(blockId) ?? blocks.length
  threads.sort((a, b) => at(a) - at(b) || a.start - b.start)
  return { threads, people: await listMentionable(actor) }
}

function view({
  id,
  at,
  body,
  editedAt,
  removedAt,
  user,
  mentions,
}: Prisma.CommentGetPayload<{ select: typeof said }>): CommentView {
  return {
    id,
    at,
    body,
    edited: editedAt,
    removed: removedAt !== null,
    by: user.name,
    byId: user.id,
    mentions: mentions.map((one) => one.user.name),
  }
}
