import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'
import { printDocument } from '../alike/print-document'
import { voidStanding } from '../pages/void-standing'
import { moveComments } from '../comments/move-comments'
import { afterPieceChange } from '../reviews/after-piece-change'
import type { DocumentHome } from './document-home'
import type { StepJson } from './document-view'
import type { LockedDocument } from './lock-document'

export interface DocumentChange {
  before: LockedDocument
  steps: StepJson[]
  after: { version: number; content: DocumentJson; hash: string }
}

/** What a change of a document does to what hangs on its text. In the change's own transaction. */
export async function afterChange(
  tx: Db,
  person: UserActor,
  home: DocumentHome,
  { before, steps, after }: DocumentChange,
): Promise<void> {
  if (home.kind === 'page' && after.hash !== before.hash)
    await voidStanding(tx, person, { pageId: home.page.id, reason: 'edited' })
  const submissionId = home.kind === 'submission' ? home.submission.id : null
  await printDocument(tx, submissionId, { before: before.content, after: after.content })
  await afterPieceChange(tx, person, home, { before: before.content, after: after.content })
  await moveComments(tx, { documentId: before.id, before: before.content, steps, after: after.content })
}
