import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { pieceHash, reviewed } from '@/test/factories/reviews'
import { openDocument, typeAtStart } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { compareVersions } from '../submissions/compare-versions'
import { getSubmissionWay } from '../submissions/get-submission-way'
import { placeSubmission } from '../submissions/place-submission'
import { submitSubmission } from '../submissions/submit-submission'
import { takeSubmission } from '../submissions/take-submission'
import { approvePiece } from './approve-piece'
import { revertPieceChange } from './revert-piece-change'

useDatabase()

/** A piece that an editor has taken and changed: two letters at the start of its headline. */
async function changed() {
  const [author, editor] = [await actorOf('correspondent'), await actorOf('editor')]
  const made = await makeSubmission(author)
  const { submissionId, articleId, documentId } = made
  await submitSubmission(author, { submissionId })
  await takeSubmission(editor, { submissionId })
  const type = async (who: UserActor, home: string, text: string) => {
    const { content, version } = await openDocumentById(home)
    await submitSteps(who, { documentId: home, version, clientId: 'a', steps: typeAtStart(content, text) })
  }
  await type(editor, documentId, '喜讯')
  const changes = async () => (await getSubmissionWay(editor, { submissionId })).changes
  const [change] = await changes()
  const asked = async (home = documentId) => ({
    submissionId,
    baseline: 'sent' as const,
    key: change!.key,
    hash: await pieceHash(home, articleId),
  })
  return { ...made, author, editor, type, changes, asked }
}

const code = (wanted: string) => expect.objectContaining({ code: wanted }) as Error

describe('revertPieceChange', () => {
  it('takes one change back, in the name of who does it, and what was approved falls', async () => {
    const { submissionId, articleId, documentId, changes, asked } = await changed()
    const [chief, colleague] = [await actorOf('managing_editor'), await actorOf('editor')]
    const hash = await pieceHash(documentId, articleId)
    await approvePiece(chief, { submissionId, kind: 'review', level: 1, hash })
    const { version } = await openDocumentById(documentId)
    await revertPieceChange(colleague, await asked())
    expect(await changes()).toEqual([])
    const step = await db().documentStep.findFirstOrThrow({ where: { documentId, version: version + 1 } })
    expect(step.userId).toBe(colleague.id)
    expect(await db().pieceReview.count({ where: { submissionId, voidedAt: null } })).toBe(0)
  })

  it('takes it back on the page as well, once the piece is placed', async () => {
    const { submissionId, documentId: own, editor, changes, asked } = await changed()
    await reviewed(submissionId)
    const { pageId } = await makePage(editor)
    await placeSubmission(editor, { submissionId, pageId })
    const { documentId } = await openDocument(pageId)
    await revertPieceChange(editor, await asked(documentId))
    expect(await changes()).toEqual([])
    expect(await db().documentStep.count({ where: { documentId, clientId: 'revert' } })).toBe(1)
    expect(await db().documentStep.count({ where: { documentId: own, clientId: 'revert' } })).toBe(0)
  })

  it('takes back what changed since any version that was kept, and knows none of another piece', async () => {
    const { submissionId, documentId, articleId, editor, type, changes } = await changed()
    await approvePiece(await actorOf('editor'), {
      submissionId,
      kind: 'review',
      level: 1,
      hash: await pieceHash(documentId, articleId),
    })
    await type(editor, documentId, '再')
    const { versions } = await compareVersions(editor, { submissionId })
    const from = versions.find(({ reason }) => reason === 'reviewed')!.id
    const { chosen } = await compareVersions(editor, { submissionId, from })
    expect(chosen).toMatchObject({ from, to: 'now', changes: [{ hunks: [{ added: '再' }] }] })
    const asked = {
      submissionId,
      key: chosen!.changes[0]!.key,
      hash: await pieceHash(documentId, articleId),
    }
    const other = await changed()
    const foreign = (await compareVersions(editor, { submissionId: other.submissionId })).versions[0]!.id
    for (const baseline of [foreign, 'now', 'nothing'])
      await expect(revertPieceChange(editor, { ...asked, baseline })).rejects.toEqual(code('change-gone'))
    await revertPieceChange(editor, { ...asked, baseline: from })
    expect(await changes()).toMatchObject([{ hunks: [{ added: '喜讯' }] }])
  })

  it('is not for the author, nor for any other correspondent', async () => {
    const { author, changes, asked } = await changed()
    for (const outsider of [author, await actorOf('correspondent')])
      await expect(revertPieceChange(outsider, await asked())).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await changes()).toHaveLength(1)
  })

  it('refuses what was seen of another text, and a change that is not there', async () => {
    const { editor, documentId, type, changes, asked } = await changed()
    const stale = await asked()
    await expect(revertPieceChange(editor, { ...stale, key: 'text x' })).rejects.toEqual(code('change-gone'))
    await expect(revertPieceChange(editor, { ...stale, baseline: 'approved' })).rejects.toEqual(
      code('change-gone'),
    )
    await type(editor, documentId, '又')
    await expect(revertPieceChange(editor, stale)).rejects.toEqual(code('piece-changed'))
    expect(await changes()).toMatchObject([{ hunks: [{ added: '又喜讯' }] }])
  })

  it('of two at the same moment lets one through', async () => {
    const { editor, changes, asked } = await changed()
    const colleague = await actorOf('editor')
    const both = await asked()
    const answers = await Promise.allSettled([
      revertPieceChange(editor, both),
      revertPieceChange(colleague, both),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: code('piece-changed'),
    })
    expect(await changes()).toEqual([])
  })
})
