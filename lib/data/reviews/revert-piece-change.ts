import { randomUUID } from 'node:crypto'
import { Transform } from '@tiptap/pm/transform'
import { db } from '@/lib/db'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { pieceDiff } from '@/lib/editor/piece-diff/piece-diff'
import { revertChange } from '@/lib/editor/piece-diff/revert-change'
import { discardedRemains } from '@/lib/editor/discarded-remains'
import { findArticle, findBlock } from '@/lib/editor/commands/place'
import type { ArticleJson } from '@/lib/editor/document-json'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import type { StepJson } from '../documents/document-view'
import { submitSteps } from '../documents/submit-steps'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { earlierVersion, type Baseline } from './earlier-versions'
import { loadPiece } from './load-piece'

/**
 * Takes one change of a piece back, as a new change in its log: undo for what others did. Whoever does it has
 * a hand in the text from then on, and what was approved no longer stands. Printed blocks that leave a piece so
 * stay on their page as discarded.
 * @param key which change, of `pieceDiff` between the baseline and the text with this `hash`
 * @throws Conflict `piece-changed`, `change-gone`, `submission-closed`, `page-published`
 */
export async function revertPieceChange(
  actor: Actor,
  {
    submissionId,
    baseline,
    key,
    hash,
  }: { submissionId: string; baseline: Baseline; key: string; hash: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const person = requirePerson(actor)
  const piece = await loadPiece(db(), actor, submissionId)
  if (piece.hash !== hash) throw new Conflict('piece-changed')
  const before = (await earlierVersion(db(), actor, piece, baseline))?.article
  const change = before && pieceDiff(before, piece.article).find((one) => one.key === key)
  if (!change) throw new Conflict('change-gone')
  const tr = new Transform(nodeFromJson(piece.document.content))
  revertChange(tr, before, change, randomUUID)
  if (change.kind === 'added') keepPrint(tr, piece.article, person.id)
  const { id: documentId, version } = piece.document
  const steps = tr.steps.map((step) => step.toJSON() as StepJson)
  const sent = { documentId, version, clientId: 'revert', steps, confirmShrink: true }
  if (!(await submitSteps(actor, sent)).taken) throw new Conflict('piece-changed')
}

/** What of the page's source went with blocks that were taken out is put behind the piece, discarded. */
function keepPrint(tr: Transform, article: ArticleJson, userId: string): void {
  const gone = article.content.filter(({ attrs }) => !findBlock(tr.doc, attrs.id))
  const remains = discardedRemains(article, gone, { userId, newId: randomUUID })
  const found = remains && findArticle(tr.doc, article.attrs.id)
  if (found) tr.insert(found.articlePos + found.article.nodeSize, tr.doc.type.schema.nodeFromJSON(remains))
}
