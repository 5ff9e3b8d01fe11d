import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { ReviewKind } from '@/lib/domain/piece-reviews'
import type { UserActor } from '@/lib/policies/actor'
import { takenPiece } from '@/test/factories/taken-piece'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { askFor, pieceHash } from '@/test/factories/reviews'
import { typeAtStart } from '@/test/factories/steps'
import { openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { placingBlockers } from '../submissions/placing-blockers'
import { approvePiece } from './approve-piece'
import { getPieceForReview } from './get-piece-for-review'
import { listReviewQueue } from './list-review-queue'
import { setReviewDuty } from './set-review-duty'

useDatabase()

/** A taken piece with who may do what to it. */
async function taken(needs: Parameters<typeof askFor>[0] = {}) {
  const piece = await takenPiece()
  await askFor(needs)
  const { submissionId, documentId, articleId } = piece
  const chief = await actorOf('managing_editor', { name: '总编' })
  const hash = () => pieceHash(documentId, articleId)
  const approve = async (actor: UserActor, kind: ReviewKind = 'review', level = 1, seen?: string) =>
    approvePiece(actor, { submissionId, kind, level, hash: seen ?? (await hash()) })
  const edit = async (actor: UserActor, text = '改') => {
    const { content, version } = await openDocumentById(documentId)
    await submitSteps(actor, { documentId, version, clientId: 'a', steps: typeAtStart(content, text) })
  }
  const blockers = async () => {
    const submission = await db().submission.findUniqueOrThrow({ where: { id: submissionId } })
    const found = await placingBlockers(db(), submission, await openDocumentById(documentId))
    return found.map(({ code, values }) => `${code} ${values?.level}`)
  }
  return { ...piece, taker: piece.editor, chief, hash, approve, edit, blockers }
}

describe('approving a piece', () => {
  it('goes level by level, and is on the record', async () => {
    const { taker, chief, approve, blockers, submissionId } = await taken({ reviewLevels: 2, proofRounds: 1 })
    expect(await blockers()).toEqual(['review-missing 1', 'review-missing 2'])
    await expect(approve(chief, 'review', 2)).rejects.toMatchObject({ code: 'review-not-next' })
    // Who took it and changed nothing may give the first review.
    await approve(taker)
    await expect(approve(await actorOf('editor'), 'review', 2)).rejects.toMatchObject({
      code: 'review-not-yours',
    })
    await approve(chief, 'review', 2)
    expect(await blockers()).toEqual([])
    await approve(await actorOf('editor'), 'proof', 1)
    const { levels, next } = await getPieceForReview(chief, { submissionId })
    expect(next).toBeNull()
    expect(levels.map(({ given }) => given?.by)).toMatchObject([taker.name, '总编', expect.any(String)])
    const events = await db().event.findMany({ where: { subjectId: submissionId, verb: 'approvePiece' } })
    expect(events).toHaveLength(3)
    expect(await db().notice.count({ where: { userId: taker.id, kind: 'approvePiece' } })).toBe(2)
  })

  it('is for nobody who wrote the piece, by account or by the name it is printed under', async () => {
    const { approve, articleId, author } = await taken()
    await db().user.update({ where: { id: author.id }, data: { role: 'editor' } })
    const own = { ...author, role: 'editor' } as UserActor
    await expect(approve(own)).rejects.toMatchObject({ code: 'review-own-work' })
    const { id: contributorId } = await db().contributor.create({
      data: { name: '白露', names: { create: { name: '白露' } } },
    })
    await db().articleContributor.create({
      data: { articleId, position: 0, name: '白露', role: 'reporter', title: '', confirmed: true },
    })
    const credited = await actorOf('managing_editor', { contributorId })
    await askFor({ singleHanded: true })
    await expect(approve(credited)).rejects.toMatchObject({ code: 'review-own-work' })
  })

  it('is for nobody whose steps changed it, nor for who stands for another level', async () => {
    const { taker, chief, approve, edit } = await taken({ reviewLevels: 2 })
    await edit(taker)
    await expect(approve(taker)).rejects.toMatchObject({ code: 'review-own-work' })
    await approve(chief)
    await expect(approve(chief, 'review', 2)).rejects.toMatchObject({ code: 'review-own-work' })
    await approve(await actorOf('admin'), 'review', 2)
  })

  it('may be single-handed where the admin allows it, with that on the record', async () => {
    const { chief, approve, edit, submissionId } = await taken({ reviewLevels: 2, singleHanded: true })
    await edit(chief)
    expect((await getPieceForReview(chief, { submissionId })).alone).toBe(true)
    await approve(chief)
    await approve(chief, 'review', 2)
    const rows = await db().pieceReview.findMany({ where: { submissionId } })
    expect(rows.map(({ singleHanded }) => singleHanded)).toEqual([true, true])
  })

  it('is for those who are named, where somebody is', async () => {
    const { chief, approve, submissionId } = await taken()
    const named = await actorOf('editor')
    const admin = await actorOf('admin')
    await setReviewDuty(admin, { kind: 'review', level: 1, userIds: [named.id] })
    await expect(approve(chief)).rejects.toMatchObject({ code: 'review-not-yours' })
    expect((await getPieceForReview(chief, { submissionId })).refusal).toBe('duty')
    await approve(named)
  })

  it('binds what was seen: an edit voids it, tells who gave it, and shows from what', async () => {
    const { taker, chief, approve, edit, hash, blockers, submissionId } = await taken()
    const seen = await hash()
    await approve(chief)
    await edit(taker, '再')
    expect(await blockers()).toEqual(['review-missing 1'])
    await expect(approve(chief, 'review', 1, seen)).rejects.toMatchObject({ code: 'piece-changed' })
    const shown = await getPieceForReview(chief, { submissionId })
    expect(shown.verdicts).toMatchObject([{ by: '总编', stands: false, voidReason: 'edited' }])
    expect(shown.lastApproved?.article.content[0]?.content?.[0]?.text).toBe('水渠修到地头')
    expect(shown.article.content[0]?.content?.[0]?.text).toBe('再水渠修到地头')
    expect(await db().notice.count({ where: { userId: chief.id, kind: 'voidPieceReviews' } })).toBe(1)
    await edit(taker, '又')
    expect(await db().event.count({ where: { verb: 'voidPieceReviews' } })).toBe(1)
  })

  it('shows a reviewer what changed since they approved themselves, whoever has done so since', async () => {
    const { taker, chief, approve, edit, submissionId } = await taken({ reviewLevels: 2 })
    const colleague = await actorOf('editor')
    await approve(colleague)
    await approve(chief, 'review', 2)
    await edit(taker, '再')
    const queued = async (actor: UserActor) => (await listReviewQueue(actor))[0]
    expect(await queued(colleague)).toMatchObject({ changedSince: true, refusal: null })
    await approve(colleague)
    expect(await queued(colleague)).toMatchObject({ changedSince: false, refusal: 'role' })
    expect(await queued(chief)).toMatchObject({ changedSince: true, refusal: null })
    const { lastApproved } = await getPieceForReview(chief, { submissionId })
    expect(lastApproved).toMatchObject({ by: '总编' })
    expect(lastApproved?.article.content[0]?.content?.[0]?.text).toBe('水渠修到地头')
    await approve(chief, 'review', 2)
    expect((await getPieceForReview(await actorOf('editor'), { submissionId })).lastApproved?.by).toBe('总编')
  })

  it('is done once when two approve at the same moment', async () => {
    const { approve, submissionId } = await taken()
    const people = [await actorOf('editor'), await actorOf('editor')]
    const results = await Promise.allSettled(people.map((who) => approve(who)))
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((r) => r.status === 'rejected')).toMatchObject({
      reason: { code: 'review-not-next' },
    })
    expect(await db().pieceReview.count({ where: { submissionId, voidedAt: null } })).toBe(1)
  })

  it('does not let one person give two levels at the same moment', async () => {
    const { chief, approve, submissionId } = await taken({ reviewLevels: 2 })
    await Promise.allSettled([approve(chief), approve(chief, 'review', 2), approve(chief, 'review', 2)])
    expect(await db().pieceReview.count({ where: { submissionId, voidedAt: null } })).toBe(1)
  })

  it('never stands for text that was edited at the same moment', async () => {
    const { taker, chief, approve, edit, hash, blockers } = await taken()
    const seen = await hash()
    await Promise.allSettled([approve(chief, 'review', 1, seen), edit(taker)])
    expect(await blockers()).toEqual(['review-missing 1'])
  })

  it('is refused while the piece is not in the desk’s hands, and to strangers', async () => {
    const { author, chief, approve, submissionId } = await taken()
    await db().submission.update({ where: { id: submissionId }, data: { state: 'declined' } })
    await expect(approve(chief)).rejects.toMatchObject({ code: 'piece-not-at-desk' })
    await expect(approve(author)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
