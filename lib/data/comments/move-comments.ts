import { Step } from '@tiptap/pm/transform'
import type { Db } from '@/lib/db'
import { movePlaces, settlePlace, type CommentPlace } from '@/lib/editor/comments/move-places'
import type { DocumentJson } from '@/lib/editor/document-json'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { documentSchema } from '@/lib/editor/schema'
import type { StepJson } from '../documents/document-view'

interface Change {
  documentId: string
  before: DocumentJson
  steps: readonly StepJson[]
  after: DocumentJson
}

type Placed = CommentPlace & { id: string; documentId: string }

/**
 * Takes comments along with a document's change: through its steps, and with an article that came from
 * another document. Comments of an article that has left are not touched: the document that it goes to takes
 * them up, or an undo does.
 */
export async function moveComments(tx: Db, { documentId, before, steps, after }: Change): Promise<void> {
  const ids = ({ content }: DocumentJson) => content.map(({ attrs }) => attrs.id)
  const here = new Set(ids(after))
  const was = new Set(ids(before))
  const comments: Placed[] = await tx.comment.findMany({
    where: {
      parentId: null,
      OR: [{ documentId }, { articleId: { in: [...here] } }],
    },
    select: {
      id: true,
      documentId: true,
      articleId: true,
      blockId: true,
      start: true,
      end: true,
      quote: true,
      orphaned: true,
    },
  })
  if (comments.length === 0) return
  const [own, arrived] = [comments.filter(stood), comments.filter((one) => !stood(one))]
  const doc = nodeFromJson(after)
  const moved = [
    ...movePlaces(nodeFromJson(before), steps.map(parse), own),
    ...arrived.filter(({ articleId }) => here.has(articleId)).map((one) => settlePlace(one, doc)),
  ]
  for (const place of moved) await write(place)

  function stood(one: Placed) {
    return one.documentId === documentId && was.has(one.articleId)
  }

  async function write(place: Placed) {
    // Its article has gone, and with it its block.
    if (place.orphaned && !here.has(place.articleId)) return
    const old = comments.find(({ id }) => id === place.id)!
    const { articleId, blockId, start, end, orphaned } = place
    const row = { documentId, articleId, blockId, start, end, orphaned }
    if (JSON.stringify({ ...old, ...row }) === JSON.stringify(old)) return
    await tx.comment.update({ where: { id: place.id }, data: row })
    if (old.articleId !== articleId || old.documentId !== documentId)
      await tx.comment.updateMany({ where: { parentId: place.id }, data: { documentId, articleId } })
  }
}

const parse = (step: StepJson) => Step.fromJSON(documentSchema, step)
