import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import { documentSchema } from '@/lib/editor/schema'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { openDocument, stepsOf } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { markedReady, plantComment, takenPiece } from '@/test/factories/taken-piece'
import { submitSteps } from '../documents/submit-steps'
import { moveSubmissionToPage } from './move-submission-to-page'
import { placeSubmission } from './place-submission'
import { pullSubmission } from './pull-submission'

useDatabase()

/** A taken piece with the reviews that a page asks for. */
async function placeable(facts?: Parameters<typeof takenPiece>[0]) {
  const piece = await takenPiece(facts)
  await reviewed(piece.submissionId)
  return piece
}

const texts = (content: DocumentJson) =>
  content.content.flatMap((article) => article.content.map((block) => blockText(block)))
const stateOf = async (id: string) =>
  db().submission.findUniqueOrThrow({ where: { id }, select: { state: true, pageId: true } })

describe('placing a piece', () => {
  it('moves its article with its id, its row and its comments into the page, whose signatures fall', async () => {
    const { editor, author, submissionId, articleId, documentId } = await placeable()
    const { pageId } = await markedReady(editor)
    const comment = await plantComment(editor, { documentId, articleId })
    await placeSubmission(editor, { submissionId, pageId })
    expect(await stateOf(submissionId)).toEqual({ state: 'placed', pageId })
    const page = await openDocument(pageId)
    expect(page.content.content.filter(({ attrs }) => attrs.id === articleId)).toHaveLength(1)
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      documentId: page.documentId,
      pageId,
      headline: '水渠修到地头',
    })
    expect(await db().article.count({ where: { documentId } })).toBe(0)
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment } })).toMatchObject({
      documentId: page.documentId,
      orphaned: false,
    })
    expect(await db().pageReadiness.count({ where: { pageId, voidedAt: null } })).toBe(0)
    expect(await db().notice.count({ where: { userId: author.id, kind: 'placeSubmission' } })).toBe(1)
    const again = placeSubmission(editor, { submissionId, pageId })
    await expect(again).rejects.toMatchObject({ code: 'submission-moved' })
  })

  it('takes one that nobody has taken, in the name of who places it', async () => {
    const author = await actorOf('correspondent')
    const editor = await actorOf('editor')
    const { submissionId } = await makeSubmission(author)
    await moved(author, submissionId, { act: 'submit' })
    await reviewed(submissionId)
    const { pageId } = await makePage(editor)
    await placeSubmission(editor, { submissionId, pageId })
    const acts = await db().submissionMove.findMany({
      orderBy: { at: 'asc' },
      select: { act: true, userId: true },
    })
    expect(acts.map(({ act }) => act)).toEqual(['submit', 'take', 'place'])
    expect(acts[2]).toMatchObject({ userId: editor.id })
  })

  it('is refused on a published page, and for a draft', async () => {
    const { editor, submissionId } = await placeable()
    const { pageId, issueId } = await makePage(editor)
    const draft = await makeSubmission(editor)
    await expect(placeSubmission(editor, { submissionId: draft.submissionId, pageId })).rejects.toMatchObject(
      {
        code: 'submission-moved',
      },
    )
    const issue = await db().issue.findUniqueOrThrow({ where: { id: issueId } })
    await db().issuePublication.create({
      data: { issueId, userId: editor.id, date: issue.date, number: issue.number },
    })
    await expect(placeSubmission(editor, { submissionId, pageId })).rejects.toMatchObject({
      code: 'page-published',
    })
    expect(await stateOf(submissionId)).toEqual({ state: 'taken', pageId: null })
  })

  it('happens once when two place it on two pages at the same moment', async () => {
    const { editor, submissionId, articleId } = await placeable()
    const pages = await Promise.all([makePage(editor), makePage(await actorOf('editor'))])
    const results = await Promise.allSettled(
      pages.map(({ pageId }) => placeSubmission(editor, { submissionId, pageId })),
    )
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    const { pageId } = await stateOf(submissionId)
    for (const one of pages) {
      const { content } = await openDocument(one.pageId)
      expect(content.content.some(({ attrs }) => attrs.id === articleId)).toBe(one.pageId === pageId)
    }
  })
})

describe('a piece on a page', () => {
  it('goes to another page and back again at once with another piece, in no ring', async () => {
    const first = await placeable()
    const second = await placeable({ headline: '第二座桥通车' })
    const { editor } = first
    const a = (await makePage(editor)).pageId
    const b = (await makePage(editor)).pageId
    await placeSubmission(editor, { submissionId: first.submissionId, pageId: a })
    await placeSubmission(editor, { submissionId: second.submissionId, pageId: b })
    await Promise.all([
      moveSubmissionToPage(editor, { submissionId: first.submissionId, pageId: b }),
      moveSubmissionToPage(editor, { submissionId: second.submissionId, pageId: a }),
    ])
    expect(texts((await openDocument(b)).content)).toContain('水渠修到地头')
    expect(texts((await openDocument(a)).content)).toContain('第二座桥通车')
    expect(await db().article.findUniqueOrThrow({ where: { id: first.articleId } })).toMatchObject({
      pageId: b,
    })
    const stay = moveSubmissionToPage(editor, { submissionId: first.submissionId, pageId: b })
    await expect(stay).rejects.toMatchObject({ code: 'submission-on-page' })
  })

  it('is pulled with a reason: its text comes back as it stands there, comments and all', async () => {
    const { editor, submissionId, articleId, documentId } = await placeable()
    const { pageId } = await makePage(editor)
    const before = texts((await openDocument(pageId)).content)
    await placeSubmission(editor, { submissionId, pageId })
    const page = await openDocument(pageId)
    const steps = stepsOf(page.content, (tr) => {
      let at = 0
      tr.doc.forEach((node, pos) => {
        if (node.attrs.id === articleId) at = pos
      })
      tr.insert(at + 2, documentSchema.text('新修的'))
    })
    await submitSteps(editor, { documentId: page.documentId, version: page.version, clientId: 'w', steps })
    const comment = await plantComment(editor, { documentId: page.documentId, articleId })
    await expect(pullSubmission(editor, { submissionId, note: ' ' })).rejects.toMatchObject({
      code: 'move-needs-note',
    })
    await pullSubmission(editor, { submissionId, note: '版面不够' })
    expect(await stateOf(submissionId)).toEqual({ state: 'pulled', pageId: null })
    expect(texts((await openDocument(pageId)).content)).toEqual(before)
    expect(texts((await openDocumentById(documentId)).content)[0]).toBe('新修的水渠修到地头')
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      documentId,
      pageId: null,
      headline: '新修的水渠修到地头',
    })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment } })).toMatchObject({ documentId })
  })

  it('comes back as it was placed where an editor has joined it to another article since', async () => {
    const { editor, submissionId, articleId, documentId } = await placeable()
    const { pageId } = await makePage(editor)
    await placeSubmission(editor, { submissionId, pageId })
    const page = await openDocument(pageId)
    const steps = stepsOf(page.content, (tr) => {
      let end = 0
      tr.doc.forEach((node, pos) => {
        if (node.attrs.id === articleId) end = pos
      })
      tr.join(end)
    })
    await submitSteps(editor, { documentId: page.documentId, version: page.version, clientId: 'w', steps })
    const other = (await makePage(editor)).pageId
    await expect(moveSubmissionToPage(editor, { submissionId, pageId: other })).rejects.toMatchObject({
      code: 'submission-off-page',
    })
    await pullSubmission(editor, { submissionId, note: '并入综述' })
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ documentId })
    expect(texts((await openDocument(pageId)).content)).toContain('水渠修到地头')
  })
})
