import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { stepsOf, typeAtStart } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { listSteps } from '../documents/list-steps'
import { submitSteps } from '../documents/submit-steps'
import { storeFile } from '../files/store-file'
import { attachFile } from './attach-file'
import { createSubmission } from './create-submission'
import { deleteDraft } from './delete-draft'
import { getSubmissionWay } from './get-submission-way'
import { listOwnSubmissions } from './list-own-submissions'
import { removeAttachment } from './remove-attachment'
import { submitSubmission } from './submit-submission'
import { suggestPieceFacts } from './suggest-piece-facts'
import { withdrawSubmission } from './withdraw-submission'

useDatabase()

const correspondent = () => actorOf('correspondent', { name: '林晚照' })

async function type(who: UserActor, documentId: string, text: string) {
  const { content, version } = await openDocumentById(documentId)
  await submitSteps(who, { documentId, version, clientId: 'test', steps: typeAtStart(content, text) })
}

const stateOf = async (id: string) =>
  (await db().submission.findUniqueOrThrow({ where: { id }, select: { state: true } })).state

const openSteps = (who: UserActor, documentId: string) => listSteps(who, { documentId, since: 0 })

const pdf = (name = '送审单') => new Uint8Array(Buffer.from(`%PDF-1.7 ${name}`))

describe('handing a piece in', () => {
  it('keeps what was sent with the act, and gives a piece without a writer its author', async () => {
    const author = await correspondent()
    const { submissionId, documentId, articleId } = await makeSubmission(author)
    await submitSubmission(author, { submissionId })
    const move = await db().submissionMove.findFirstOrThrow({
      where: { submissionId },
      select: { act: true, revision: { select: { reason: true, version: true, content: true } } },
    })
    const { version } = await openDocumentById(documentId)
    expect(move).toMatchObject({ act: 'submit', revision: { reason: 'submitted', version } })
    expect(await db().articleContributor.findMany({ where: { articleId } })).toMatchObject([
      { name: '林晚照', role: 'correspondent', confirmed: true },
    ])
    const sent = move.revision?.content as unknown as DocumentJson
    expect(sent.content[0]!.attrs.contributors).toHaveLength(1)
  })

  it('leaves the writers that it names alone', async () => {
    const author = await correspondent()
    const { submissionId, documentId, articleId } = await makeSubmission(author)
    const { content, version } = await openDocumentById(documentId)
    const named = [{ name: '周同行', role: 'correspondent', title: '', status: 'confirmed' }]
    const steps = stepsOf(content, (tr) => tr.setNodeAttribute(0, 'contributors', named))
    await submitSteps(author, { documentId, version, clientId: 'test', steps })
    await submitSubmission(author, { submissionId })
    expect(await db().articleContributor.findMany({ where: { articleId } })).toMatchObject([
      { name: '周同行' },
    ])
  })

  it('says all that is missing, and hands nothing in', async () => {
    const author = await correspondent()
    const { submissionId } = await makeSubmission(author)
    await db().publication.update({ where: { id: 1 }, data: { reviewForm: true } })
    const empty = await createSubmission(author)
    await expect(submitSubmission(author, { submissionId: empty.submissionId })).rejects.toMatchObject({
      code: 'piece-not-ready',
      blockers: [{ code: 'piece-headline' }, { code: 'piece-body' }, { code: 'piece-review-form' }],
    })
    await expect(submitSubmission(author, { submissionId, version: 0 })).rejects.toMatchObject({
      blockers: [{ code: 'piece-changed' }, { code: 'piece-review-form' }],
    })
    const { hash } = await storeFile(author, { bytes: pdf(), use: 'attachment' })
    await attachFile(author, { submissionId, fileHash: hash, kind: 'reviewForm', name: '单.pdf' })
    await submitSubmission(author, { submissionId })
    expect([await stateOf(empty.submissionId), await stateOf(submissionId)]).toEqual(['draft', 'submitted'])
  })

  it('is its author’s alone, once, also in two windows at the same moment', async () => {
    const author = await correspondent()
    const { submissionId } = await makeSubmission(author)
    await expect(submitSubmission(await correspondent(), { submissionId })).rejects.toMatchObject({
      code: 'submission-not-found',
    })
    const results = await Promise.allSettled([1, 2].map(() => submitSubmission(author, { submissionId })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().submissionMove.count()).toBe(1)
    await expect(submitSubmission(await actorOf('editor'), { submissionId })).rejects.toMatchObject({
      code: 'submission-not-yours',
    })
  })
})

describe('taking a piece back', () => {
  it('is possible until an editor has it, and the text is the author’s again', async () => {
    const author = await correspondent()
    const editor = await actorOf('editor')
    const { submissionId, documentId } = await makeSubmission(author)
    await expect(withdrawSubmission(author, { submissionId })).rejects.toMatchObject({
      code: 'submission-moved',
    })
    await submitSubmission(author, { submissionId })
    await expect(withdrawSubmission(editor, { submissionId })).rejects.toMatchObject({
      code: 'submission-not-yours',
    })
    await withdrawSubmission(author, { submissionId })
    await type(author, documentId, '改')
    await submitSubmission(author, { submissionId })
    await moved(editor, submissionId, { act: 'take' })
    await expect(withdrawSubmission(author, { submissionId })).rejects.toMatchObject({
      code: 'submission-moved',
    })
  })

  it('and taking it up at the same moment: one of the two happens', async () => {
    const author = await correspondent()
    const editor = await actorOf('editor')
    const { submissionId } = await makeSubmission(author)
    await submitSubmission(author, { submissionId })
    const results = await Promise.allSettled([
      withdrawSubmission(author, { submissionId }),
      moved(editor, submissionId, { act: 'take' }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(['withdrawn', 'taken']).toContain(await stateOf(submissionId))
  })
})

describe('a draft', () => {
  it('is thrown away with all that shows of it', async () => {
    const author = await correspondent()
    const { submissionId, documentId, articleId } = await makeSubmission(author)
    const { hash } = await storeFile(author, { bytes: pdf(), use: 'attachment' })
    await attachFile(author, { submissionId, fileHash: hash, kind: 'other', name: '表.pdf' })
    await deleteDraft(author, { submissionId })
    const left = await Promise.all([
      db().submission.count(),
      db().article.count({ where: { id: articleId } }),
      db().submissionAttachment.count(),
      db().textPrint.count({ where: { id: submissionId } }),
    ])
    expect(left).toEqual([0, 0, 0, 0])
    await expect(openSteps(author, documentId)).rejects.toMatchObject({ code: 'submission-not-found' })
    expect(await db().event.count({ where: { verb: 'deleteDraft', subjectId: submissionId } })).toBe(1)
  })

  it('that was handed in once stays, and another’s is not there', async () => {
    const author = await correspondent()
    const { submissionId } = await makeSubmission(author)
    await expect(deleteDraft(await correspondent(), { submissionId })).rejects.toMatchObject({
      code: 'submission-not-found',
    })
    await submitSubmission(author, { submissionId })
    await withdrawSubmission(author, { submissionId })
    await expect(deleteDraft(author, { submissionId })).rejects.toMatchObject({ code: 'draft-handed-in' })
  })
})

describe('attachments', () => {
  it('come and go while the piece is in its author’s hands, and are read by the desk', async () => {
    const author = await correspondent()
    const editor = await actorOf('editor')
    const { submissionId } = await makeSubmission(author)
    const { hash } = await storeFile(author, { bytes: pdf(), use: 'attachment' })
    const form = { submissionId, fileHash: hash, kind: 'reviewForm', name: '../送审单\u0007.pdf' } as const
    const [one] = await attachFile(author, form)
    expect(await attachFile(author, form)).toHaveLength(1)
    expect(one).toMatchObject({ name: '.. 送审单 .pdf', mime: 'application/pdf' })
    await submitSubmission(author, { submissionId })
    for (const change of [
      () => attachFile(author, { ...form, kind: 'other' }),
      () => removeAttachment(author, { submissionId, attachmentId: one!.id }),
    ])
      await expect(change()).rejects.toMatchObject({ code: 'submission-closed' })
    expect((await getSubmissionWay(editor, { submissionId })).attachments).toHaveLength(1)
    await withdrawSubmission(author, { submissionId })
    expect(await removeAttachment(author, { submissionId, attachmentId: one!.id })).toEqual([])
    expect(await removeAttachment(author, { submissionId, attachmentId: one!.id })).toEqual([])
  })

  it('are files of one’s own, and not too many', async () => {
    const author = await correspondent()
    const { submissionId } = await makeSubmission(author)
    const other = await storeFile(await actorOf('editor'), { bytes: pdf('别人的'), use: 'attachment' })
    const attach = (fileHash: string) =>
      attachFile(author, { submissionId, fileHash, kind: 'other', name: '件.pdf' })
    for (const hash of [other.hash, 'f'.repeat(64)])
      await expect(attach(hash)).rejects.toMatchObject({ code: 'file-not-found' })
    for (let i = 0; i < 10; i++)
      await attach((await storeFile(author, { bytes: pdf(`第${i}件`), use: 'attachment' })).hash)
    const more = await storeFile(author, { bytes: pdf('再一件'), use: 'attachment' })
    await expect(attach(more.hash)).rejects.toMatchObject({ code: 'attachments-many' })
  })
})

describe('one’s own pieces', () => {
  it('are listed, the last touched first, and nobody else’s', async () => {
    const author = await correspondent()
    const first = await makeSubmission(author, { headline: '第一篇' })
    await makeSubmission(author, { headline: '第二篇' })
    await makeSubmission(await correspondent(), { headline: '别人的' })
    await type(author, first.documentId, '改')
    expect((await listOwnSubmissions(author)).map(({ headline }) => headline)).toEqual(['改第一篇', '第二篇'])
  })

  it('get a county suggested from their own words', async () => {
    const author = await correspondent()
    const { submissionId } = await makeSubmission(author, {
      headline: '梨树县小宽镇修通灌渠',
      body: ['本报讯　近日，梨树县小宽镇的村民用上了新修的灌渠，浇地省了一半的工夫。'],
    })
    expect(await suggestPieceFacts(author, { submissionId })).toEqual({ counties: ['220322'] })
    const bare = await createSubmission(author)
    expect(await suggestPieceFacts(author, bare)).toEqual({ counties: [] })
  })
})
