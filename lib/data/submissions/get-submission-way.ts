import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { PieceChange } from '@/lib/editor/piece-diff/piece-change'
import { pieceDiff } from '@/lib/editor/piece-diff/piece-diff'
import { withIdsOf } from '@/lib/editor/with-ids-of'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { listAttachments } from './list-attachments'
import { loadSubmission } from './load-submission'
import { pieceAbilities } from './piece-abilities'
import { standingArticle } from './standing-article'
import type { SubmissionWay } from './submission-view'
import { waySteps } from './way-steps'

/**
 * A piece's whole way: every step with its moment, what was sent and what stands now. Its author sees their
 * own and nothing else of the desk: no remark, no other article of the page. @throws NotFound `submission-not-found`
 */
export async function getSubmissionWay(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<SubmissionWay> {
  requireAbility(actor, 'submission.write')
  const submission = await loadSubmission(db(), actor, { id: submissionId })
  const now = await standingArticle(db(), submission)
  const sent = await lastSent(submissionId)
  return {
    id: submission.id,
    state: submission.state,
    author: submission.author.name,
    headline: headlineOf(now ?? sent?.content),
    steps: await waySteps(db(), submission),
    sent,
    now,
    changes: sent && now ? changesOf(sent.content, now) : [],
    attachments: await listAttachments(db(), submissionId),
    countyNames: await countyNames([now, sent?.content]),
    abilities: pieceAbilities(actor, submission),
  }
}

function changesOf(sent: DocumentJson, now: DocumentJson): PieceChange[] {
  const [was, is] = [sent.content[0], now.content[0]]
  return was && is ? pieceDiff(withIdsOf(is, was), is) : []
}

async function lastSent(submissionId: string): Promise<SubmissionWay['sent']> {
  const move = await db().submissionMove.findFirst({
    where: { submissionId, act: 'submit', revisionId: { not: null } },
    orderBy: { at: 'desc' },
    select: { at: true, revision: { select: { content: true } } },
  })
  return move?.revision ? { at: move.at, content: move.revision.content as unknown as DocumentJson } : null
}

function headlineOf(document: DocumentJson | null | undefined): string {
  const block = document?.content[0]?.content.find(({ type, content }) => type === 'headline' && content)
  return block?.content?.map(({ text }) => text).join('') ?? ''
}

async function countyNames(documents: readonly (DocumentJson | null | undefined)[]) {
  const codes = documents.flatMap((one) =>
    (one?.content ?? []).flatMap(({ attrs }) => attrs.counties.map(({ code }) => code)),
  )
  const rows = await db().county.findMany({
    where: { code: { in: codes } },
    select: { code: true, name: true },
  })
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
