import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { makePage } from '@/test/factories/pages'
import { openDocument, stepsOf, typeAtStart } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { listSteps } from '../documents/list-steps'
import { submitSteps } from '../documents/submit-steps'
import { storeFile } from '../files/store-file'
import { attachFile } from './attach-file'
import { createSubmission } from './create-submission'
import { deleteDraft } from './delete-draft'
import { getPieceForWriting } from './get-piece-for-writing'
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
    ])
    expect(left).toEqual([0, 0, 0])
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

describe('a piece’s way', () => {
  it('tells every step with its reason, and the difference between what was sent and what stands', async () => {
    const author = await correspondent()
    const editor = await actorOf('editor', { name: '程砚' })
    const { submissionId, documentId } = await makeSubmission(author)
    await submitSubmission(author, { submissionId })
    await moved(editor, submissionId, { act: 'take' })
    await type(editor, documentId, '新')
    await moved(editor, submissionId, { act: 'return', note: '请补上工程的长度' })
    const way = await getSubmissionWay(author, { submissionId })
    expect(way.steps.map(({ kind, by, note }) => [kind, by, note])).toEqual([
      ['begun', '林晚照', null],
      ['submit', '林晚照', null],
      ['take', '程砚', null],
      ['return', '程砚', '请补上工程的长度'],
    ])
    expect(way.diffs[0]!.blocks[0]!.parts).toContainEqual({ kind: 'added', text: '新' })
    expect(way.abilities).toEqual({ edit: true, submit: true, withdraw: false, deleteDraft: false })
    expect((await getPieceForWriting(author, { submissionId })).returned).toMatchObject({
      note: '请补上工程的长度',
      by: '程砚',
    })
    await expect(getSubmissionWay(await correspondent(), { submissionId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('goes on to page, signature and paper, and brings nothing else of the page along', async () => {
    const author = await correspondent()
    const editor = await actorOf('editor')
    const { submissionId, articleId } = await makeSubmission(author)
    await submitSubmission(author, { submissionId })
    await moved(editor, submissionId, { act: 'take' })
    const { pageId, issueId } = await makePage(editor)
    await moved(editor, submissionId, { act: 'place', pageId })
    await place(pageId, articleId)
    const issue = await db().issue.findUniqueOrThrow({ where: { id: issueId } })
    const { documentId, hash, content, version } = await openDocument(pageId)
    const revision = await db().revision.create({
      data: { documentId, hash, content: content as object, version, reason: 'signed' },
    })
    await db().pageApproval.create({
      data: { pageId, revisionId: revision.id, hash, userId: editor.id },
    })
    const published = await publish(issue, articleId, editor.id)
    const way = await getSubmissionWay(author, { submissionId })
    expect(way.steps.map(({ kind }) => kind)).toEqual([
      'begun',
      'submit',
      'take',
      'place',
      'signed',
      'published',
    ])
    expect(way.steps[3]!.page).toMatchObject({ number: 1 })
    expect(way.steps[5]).toMatchObject({ articleId })
    const told = JSON.stringify(way)
    for (const other of content.content.slice(1)) expect(told).not.toContain(blockText(other.content[0]!))
    expect(await listOwnSubmissions(author)).toMatchObject([
      { id: submissionId, headline: '水渠修到地头', state: 'placed', published: true, page: { number: 1 } },
    ])

    const change = (data: object) => db().publishedArticle.update({ where: { id: articleId }, data })
    await change({ embargoedUntil: new Date(Date.now() + 60_000) })
    const kinds = async () => (await getSubmissionWay(author, { submissionId })).steps.map((s) => s.kind)
    expect(await kinds()).not.toContain('published')
    expect((await listOwnSubmissions(author))[0]).toMatchObject({ published: false })
    await change({ embargoedUntil: null, takenDownAt: new Date() })
    expect((await kinds()).slice(-2)).toEqual(['published', 'takenDown'])
    expect(published).toBeTruthy()
  })
})

/** What placing does to the two documents, in short: the article stands first on the page. */
async function place(pageId: string, articleId: string) {
  const { documentId, content } = await openDocument(pageId)
  const own = await db().submission.findUniqueOrThrow({
    where: { articleId },
    select: { document: { select: { content: true } } },
  })
  const article = (own.document.content as unknown as DocumentJson).content[0]!
  const placed = { ...content, content: [article, ...content.content] }
  await db().document.update({ where: { id: documentId }, data: { content: placed as object } })
  await db().article.update({ where: { id: articleId }, data: { documentId, pageId } })
}

async function publish(issue: { id: string; date: Date; number: number }, articleId: string, userId: string) {
  const { date, number } = issue
  const publication = await db().issuePublication.create({
    data: { issueId: issue.id, userId, date, number },
  })
  const page = await db().publishedPage.create({
    data: { publicationId: publication.id, number: 1, name: '要闻' },
  })
  return db().publishedArticle.create({
    data: {
      id: articleId,
      pageId: page.id,
      position: 0,
      kind: 'story',
      headline: '水渠修到地头',
      blocks: [],
      contributors: [],
    },
  })
}

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
