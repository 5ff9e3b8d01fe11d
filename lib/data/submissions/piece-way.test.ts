import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument, typeAtStart } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import type { UserActor } from '@/lib/policies/actor'
import { submitSteps } from '../documents/submit-steps'
import { getPieceForWriting } from './get-piece-for-writing'
import { getSubmissionWay } from './get-submission-way'
import { listOwnSubmissions } from './list-own-submissions'
import { submitSubmission } from './submit-submission'

useDatabase()

const correspondent = () => actorOf('correspondent', { name: '林晚照' })

async function type(who: UserActor, documentId: string, text: string) {
  const { content, version } = await openDocumentById(documentId)
  await submitSteps(who, { documentId, version, clientId: 'test', steps: typeAtStart(content, text) })
}

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
      ['edited', '程砚', null],
      ['return', '程砚', '请补上工程的长度'],
    ])
    expect(way.changes).toMatchObject([{ kind: 'text', hunks: [{ added: '新', removed: '' }] }])
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
    for (const kind of ['correct', 'takeDown', 'restore']) await afterwards(articleId, kind, editor.id)
    expect((await kinds()).slice(-4)).toEqual(['published', 'corrected', 'takenDown', 'restored'])
    const last = (await getSubmissionWay(author, { submissionId })).steps.at(-1)
    expect(last).toMatchObject({ note: '有待核实', by: null })
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

async function afterwards(articleId: string, kind: string, proposerId: string) {
  const facts = { articleId, kind, note: '有待核实', before: {}, after: {}, proposerId }
  await db().articleCorrection.create({ data: { ...facts, signedAt: new Date() } })
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
