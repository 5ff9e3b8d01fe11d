import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'
import { takenPiece } from '@/test/factories/taken-piece'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { askFor, pieceHash } from '@/test/factories/reviews'
import { confirmCounties, openDocument, stepsOf, typeAtStart } from '@/test/factories/steps'
import { openDocumentById } from '@/test/factories/submissions'
import { approvePage } from '../approvals/approve-page'
import { markPageReady } from '../approvals/mark-page-ready'
import { submitSteps } from '../documents/submit-steps'
import { publishIssue } from '../publications/publish-issue'
import { approvePiece } from './approve-piece'
import { listReviewQueue } from './list-review-queue'
import { returnPiece } from './return-piece'
import { setReviewSettings } from './set-review-settings'
import { placeSubmission } from '../submissions/place-submission'

useDatabase()

const first = { kind: 'review', level: 1 } as const

/** A taken piece, reviewed and placed on a page on which nothing else is missing. */
async function placed(needs: Parameters<typeof askFor>[0] = {}) {
  const piece = await takenPiece()
  await askFor(needs)
  const { editor: taker, submissionId, articleId } = piece
  const [chief, other] = [await actorOf('managing_editor'), await actorOf('managing_editor')]
  await approvePiece(chief, { submissionId, ...first, hash: await pieceHash(piece.documentId, articleId) })
  const { pageId, issueId } = await makePage(taker)
  await placeSubmission(taker, { submissionId, pageId })
  const change = async (
    steps: (content: Awaited<ReturnType<typeof openDocument>>['content']) => object[],
  ) => {
    const { documentId, version, content } = await openDocument(pageId)
    await submitSteps(taker, { documentId, version, clientId: 'a', steps: steps(content) as never })
  }
  const hash = async () => pieceHash((await openDocument(pageId)).documentId, articleId)
  const ready = async (actor: UserActor) =>
    markPageReady(actor, { pageId, hash: (await openDocument(pageId)).hash })
  const sign = async (actor: UserActor) =>
    approvePage(actor, { pageId, hash: (await openDocument(pageId)).hash })
  return { ...piece, taker: piece.editor, chief, other, pageId, issueId, change, hash, ready, sign }
}

const blocked = (code: string) => ({ code: 'page-has-blockers', blockers: [{ code }] })

describe('returning a piece', () => {
  it('to its author takes it off the desk, with the reason; every approval falls', async () => {
    const { author, submissionId, documentId, articleId } = await takenPiece()
    await askFor({ reviewLevels: 2 })
    const [editor, chief] = [await actorOf('editor'), await actorOf('managing_editor')]
    const hash = await pieceHash(documentId, articleId)
    await approvePiece(editor, { submissionId, ...first, hash })
    const second = { submissionId, kind: 'review' as const, level: 2, hash, to: 'author' as const }
    await expect(returnPiece(chief, { ...second, note: ' ' })).rejects.toMatchObject({
      code: 'return-needs-note',
    })
    await expect(returnPiece(editor, { ...second, note: '缺时间' })).rejects.toMatchObject({
      code: 'review-not-yours',
    })
    await returnPiece(chief, { ...second, note: '缺时间' })
    const row = await db().submission.findUniqueOrThrow({ where: { id: submissionId } })
    expect(row.state).toBe('returned')
    expect(await db().pieceReview.count({ where: { voidedAt: null, verdict: 'approved' } })).toBe(0)
    expect(
      await db().notice.findMany({ where: { userId: author.id, kind: 'returnSubmission' } }),
    ).toMatchObject([{ values: { note: '缺时间' } }])
  })

  it('to the desk leaves it there, open until the text changes or it is approved after all', async () => {
    const { editor: taker, submissionId, documentId, articleId } = await takenPiece()
    const reviewer = await actorOf('editor')
    const hash = await pieceHash(documentId, articleId)
    await returnPiece(reviewer, { submissionId, ...first, hash, note: '标题不准', to: 'desk' })
    expect(await listReviewQueue(reviewer)).toMatchObject([{ returned: true }])
    expect(await db().notice.count({ where: { userId: taker.id, kind: 'returnPiece' } })).toBe(1)
    const { content, version } = await openDocumentById(documentId)
    await submitSteps(taker, { documentId, version, clientId: 'a', steps: typeAtStart(content, '新') })
    expect(await listReviewQueue(reviewer)).toMatchObject([{ returned: false }])
  })

  it('of a page takes the page’s readiness with it', async () => {
    const { taker, chief, other, submissionId, hash, change, ready, sign } = await placed({ proofRounds: 1 })
    await change(confirmCounties)
    const again = await hash()
    await approvePiece(chief, { submissionId, ...first, hash: again })
    await approvePiece(other, { submissionId, kind: 'proof', level: 1, hash: again })
    await ready(taker)
    await askFor({ proofRounds: 2 })
    const third = await actorOf('editor')
    const round = { submissionId, kind: 'proof' as const, level: 2, hash: again }
    await expect(returnPiece(third, { ...round, note: '有错字', to: 'author' })).rejects.toMatchObject({
      code: 'submission-moved',
    })
    await returnPiece(third, { ...round, note: '有错字', to: 'desk' })
    await expect(sign(chief)).rejects.toMatchObject({ code: 'page-not-ready-now' })
    await expect(ready(taker)).rejects.toMatchObject({ code: 'page-has-blockers' })
  })
})

describe('a page with a submission', () => {
  it('keeps the reviews that came with the text, until the piece is changed on the page', async () => {
    const { taker, chief, submissionId, articleId, change, hash, ready } = await placed()
    expect(await db().pieceReview.count({ where: { voidedAt: null } })).toBe(1)
    // Another article of the page is nobody's business here.
    await change((content) => typeAtStart(content, '新'))
    expect(await db().pieceReview.count({ where: { voidedAt: null } })).toBe(1)
    await change(confirmCounties)
    await expect(ready(taker)).rejects.toMatchObject(blocked('review-missing'))
    expect(await db().articleTouch.findMany({ where: { articleId, userId: taker.id } })).toHaveLength(1)
    await approvePiece(chief, { submissionId, ...first, hash: await hash() })
    await ready(taker)
  })

  it('cannot be published when a level is asked for after it was signed', async () => {
    const { taker, chief, other, submissionId, issueId, change, hash, ready, sign } = await placed()
    await change(confirmCounties)
    await approvePiece(chief, { submissionId, ...first, hash: await hash() })
    await ready(taker)
    await sign(other)
    const admin = await actorOf('admin')
    const settings = { reviewLevels: 2, proofRounds: 0, reviewForm: false, singleHanded: false }
    await setReviewSettings(admin, settings)
    await expect(publishIssue(chief, { issueId })).rejects.toMatchObject({
      code: 'issue-has-blockers',
      blockers: [{ code: 'review-missing', values: { level: 2 } }],
    })
    await setReviewSettings(admin, { ...settings, reviewLevels: 1 })
    await publishIssue(chief, { issueId })
  })

  it('is not signed with the piece’s text gone into another article', async () => {
    const { taker, ready, change } = await placed()
    await change(confirmCounties)
    await change((content) =>
      stepsOf(content, (tr) => tr.join(tr.doc.content.size - tr.doc.lastChild!.nodeSize)),
    )
    await expect(ready(taker)).rejects.toMatchObject(blocked('piece-gone'))
  })

  it('is not signed by who stands for a level of a piece on it, but on single-handed duty', async () => {
    const { taker, chief, other, submissionId, change, hash, ready, sign } = await placed({ proofRounds: 1 })
    await change(confirmCounties)
    const seen = await hash()
    await approvePiece(chief, { submissionId, ...first, hash: seen })
    await approvePiece(other, { submissionId, kind: 'proof', level: 1, hash: seen })
    await ready(taker)
    for (const reviewer of [chief, other]) {
      await expect(sign(reviewer)).rejects.toMatchObject({ code: 'approve-own-work' })
      const queue = await listReviewQueue(reviewer)
      expect(queue.find(({ kind }) => kind === 'page')?.refusal).toBe('own')
    }
    await askFor({ singleHanded: true })
    await sign(chief)
    expect(await db().pageApproval.findFirst({ where: { userId: chief.id } })).toMatchObject({
      singleHanded: true,
    })
  })

  it('is not signed by the author of a piece on it', async () => {
    const { author, taker, chief, submissionId, change, hash, ready, sign } = await placed()
    await change(confirmCounties)
    await approvePiece(chief, { submissionId, ...first, hash: await hash() })
    await ready(taker)
    await db().user.update({ where: { id: author.id }, data: { role: 'managing_editor' } })
    await expect(sign({ ...author, role: 'managing_editor' } as UserActor)).rejects.toMatchObject({
      code: 'approve-own-work',
    })
  })
})
