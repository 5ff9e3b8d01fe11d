import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText, type DocumentJson } from '@/lib/editor/document-json'
import type { UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { confirmCounties, openDocument, stepsOf, typeAtStart } from '@/test/factories/steps'
import { openDocumentById } from '@/test/factories/submissions'
import { takenPiece } from '@/test/factories/taken-piece'
import { markPageReady } from '../approvals/mark-page-ready'
import { submitSteps } from '../documents/submit-steps'
import { listEvents } from '../events/list-events'
import { listNotices } from '../notices/list-notices'
import { getPieceForReview } from '../reviews/get-piece-for-review'
import { placeSubmission } from '../submissions/place-submission'
import { pullSubmission } from '../submissions/pull-submission'
import { addComment, type NewComment } from './add-comment'
import { editComment } from './edit-comment'
import { listComments } from './list-comments'
import { removeComment } from './remove-comment'
import { reopenComment } from './reopen-comment'
import { replyToComment } from './reply-to-comment'
import { resolveComment } from './resolve-comment'

useDatabase()

const firstBlock = ({ content }: { content: DocumentJson }) => content.content[0]!.content[0]!

/** A taken piece with a comment on two words of its headline. */
async function commented(facts: Partial<NewComment> = {}) {
  const piece = await takenPiece()
  const { editor, documentId } = piece
  const block = firstBlock(await openDocumentById(documentId))
  const comment = { documentId, blockId: block.attrs.id, start: 0, quote: '水渠', body: '哪一段？', ...facts }
  const commentId = await addComment(editor, comment)
  return { ...piece, commentId, comment }
}

const wordsOf = async (...[actor, which]: Parameters<typeof listComments>) =>
  (await listComments(actor, which)).threads.map(({ words }) => words)

describe('a comment', () => {
  it('stands on its words for the whole desk, and for no correspondent', async () => {
    const { author, commentId, documentId } = await commented()
    const colleague = await actorOf('editor')
    expect((await listComments(colleague, { documentId })).threads).toMatchObject([
      { id: commentId, words: '水渠', quote: '水渠', orphaned: false, resolved: null, replies: [] },
    ])
    await expect(listComments(author, { documentId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(replyToComment(author, { commentId, body: '这里' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('finds its words where the writer saw them a step ago, and is refused where they are gone', async () => {
    const { editor, documentId, comment } = await commented()
    const { content, version } = await openDocumentById(documentId)
    await submitSteps(editor, { documentId, version, clientId: 'a', steps: typeAtStart(content, '新修的') })
    expect(await wordsOf(editor, { documentId })).toEqual(['水渠'])
    await addComment(editor, { ...comment, quote: '修到' })
    expect(await wordsOf(editor, { documentId })).toEqual(['水渠', '修到'])
    await expect(addComment(editor, { ...comment, quote: '桥' })).rejects.toMatchObject({
      code: 'comment-place-gone',
    })
    await expect(addComment(editor, { ...comment, body: ' ' })).rejects.toMatchObject({
      code: 'comment-empty',
    })
  })

  it('tells who is called by name, and who spoke in the thread before', async () => {
    const called = await actorOf('editor')
    const { editor, commentId } = await commented({ mentions: [called.id] })
    const colleague = await actorOf('managing_editor')
    await replyToComment(colleague, { commentId, body: '下游那段' })
    await replyToComment(called, { commentId, body: '我去问', mentions: [colleague.id] })
    const kinds = async (userId: string) =>
      (await db().notice.findMany({ where: { userId }, orderBy: { at: 'asc' } })).map(({ kind }) => kind)
    expect(await kinds(called.id)).toEqual(['mentionInComment'])
    expect(await kinds(colleague.id)).toEqual(['mentionInComment'])
    expect((await kinds(editor.id)).filter((kind) => kind === 'replyToComment')).toHaveLength(2)
    const stranger = await actorOf('correspondent')
    await expect(
      replyToComment(editor, { commentId, body: '看', mentions: [stranger.id] }),
    ).rejects.toMatchObject({ code: 'mention-person' })
  })

  it('is settled once, and can be taken up again', async () => {
    const { editor, commentId, documentId, submissionId } = await commented()
    const atReview = async () => (await getPieceForReview(editor, { submissionId })).openComments
    expect(await atReview()).toMatchObject([{ quote: '水渠', body: '哪一段？', by: editor.name, replies: 0 }])
    const colleague = await actorOf('editor')
    const both = await Promise.allSettled(
      [editor, colleague].map((who) => resolveComment(who, { commentId })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await listComments(editor, { documentId })).threads[0]?.resolved).not.toBeNull()
    expect(await atReview()).toEqual([])
    const told = await listEvents(await actorOf('admin'), { verb: 'resolveComment' })
    expect(told.events[0]?.subject).toMatchObject({ kind: 'submission', headline: '水渠修到地头' })
    await reopenComment(colleague, { commentId })
    await expect(reopenComment(colleague, { commentId })).rejects.toMatchObject({
      code: 'comment-open-already',
    })
  })

  it('is changed by its author alone, says so, and the record keeps what was said before', async () => {
    const called = await actorOf('editor')
    const { editor, commentId, documentId } = await commented({ mentions: [called.id] })
    const colleague = await actorOf('managing_editor')
    for (const change of [
      () => editComment(colleague, { commentId, body: '别的' }),
      () => removeComment(colleague, { commentId }),
    ])
      await expect(change()).rejects.toMatchObject({ code: 'comment-not-own' })
    await expect(editComment(editor, { commentId, body: ' ' })).rejects.toMatchObject({
      code: 'comment-empty',
    })
    await editComment(editor, { commentId, body: '上游那段', mentions: [called.id, colleague.id] })
    const [thread] = (await listComments(colleague, { documentId })).threads
    expect(thread).toMatchObject({ body: '上游那段', edited: expect.any(Date) as Date, removed: false })
    expect(thread!.mentions).toHaveLength(2)
    const told = await db().notice.findMany({ where: { kind: 'mentionInComment' }, select: { userId: true } })
    expect(told.map(({ userId }) => userId)).toEqual([called.id, colleague.id])
    expect(await db().event.findFirst({ where: { verb: 'editComment' } })).toMatchObject({
      subjectId: commentId,
      before: { body: '哪一段？' },
      after: { body: '上游那段' },
    })
  })

  it('goes without a trace in the thread where nobody has answered, and stays in the record', async () => {
    const { editor, commentId, documentId } = await commented()
    const twice = await Promise.allSettled([1, 2].map(() => removeComment(editor, { commentId })))
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await listComments(editor, { documentId })).threads).toEqual([])
    expect(await db().event.findFirst({ where: { verb: 'removeComment' } })).toMatchObject({
      before: { body: '哪一段？' },
    })
    await expect(editComment(editor, { commentId, body: '还在' })).rejects.toMatchObject({
      code: 'comment-not-found',
    })
  })

  it('is told in its present words, and in none once its author has taken it away', async () => {
    const called = await actorOf('editor')
    const { editor, commentId } = await commented({ mentions: [called.id] })
    const told = async (who: UserActor) => (await listNotices(who))[0]
    expect(await told(called)).toMatchObject({ values: { quote: '水渠', note: '哪一段？' } })
    await editComment(editor, { commentId, body: '上游那段', mentions: [called.id] })
    expect(await told(called)).toMatchObject({ kind: 'mentionInComment', values: { note: '上游那段' } })
    await replyToComment(called, { commentId, body: '下游那段' })
    expect(await told(editor)).toMatchObject({ values: { quote: '水渠', note: '下游那段' } })
    await removeComment(editor, { commentId })
    expect(await told(called)).toMatchObject({ kind: 'commentRemoved', values: { by: editor.name } })
    expect(await told(editor)).toMatchObject({ kind: 'replyToComment', values: { note: '下游那段' } })
    const kept = await db().notice.findMany({ where: { subjectKind: 'comment' } })
    expect(JSON.stringify(kept)).not.toMatch(/那段|哪一段|水渠/)
  })

  it('leaves its place to the answers, keeps no page from being signed, and goes with the last of them', async () => {
    const { editor, commentId, documentId } = await commented({ blocking: true, suggestion: '水渠道' })
    const colleague = await actorOf('editor')
    await replyToComment(colleague, { commentId, body: '下游那段' })
    await removeComment(editor, { commentId })
    const [thread] = (await listComments(editor, { documentId })).threads
    expect(thread).toMatchObject({
      body: '',
      suggestion: null,
      removed: true,
      blocking: false,
      words: '水渠',
      replies: [{ body: '下游那段' }],
    })
    await removeComment(colleague, { commentId: thread!.replies[0]!.id })
    expect(await db().comment.count()).toBe(0)
  })

  it('needs no remark where it says what to write instead', async () => {
    const { editor, documentId } = await commented({ body: '', suggestion: '水\n渠道' })
    expect((await listComments(editor, { documentId })).threads[0]?.suggestion).toBe('水渠道')
  })

  it('goes to the page with its piece, is kept up there, and comes back when it is pulled', async () => {
    const { editor, submissionId, documentId, articleId, commentId } = await commented()
    await replyToComment(editor, { commentId, body: '待查' })
    await reviewed(submissionId)
    const { pageId } = await makePage(editor)
    await placeSubmission(editor, { submissionId, pageId })
    const page = await openDocument(pageId)
    expect(await wordsOf(editor, { documentId })).toEqual([])
    const steps = stepsOf(page.content, (tr) => {
      tr.doc.forEach((node, pos) => {
        if (node.attrs.id === articleId) tr.insert(pos + 2, tr.doc.type.schema.text('东村'))
      })
    })
    const { documentId: onPage, version } = page
    await submitSteps(editor, { documentId: onPage, version, clientId: 'a', steps })
    expect((await listComments(editor, { documentId: onPage })).threads).toMatchObject([
      { words: '水渠', start: 2, replies: [{ body: '待查' }] },
    ])
    await pullSubmission(editor, { submissionId, note: '版面不够' })
    expect((await listComments(editor, { documentId })).threads).toMatchObject([
      { words: '水渠', start: 2, replies: [{ body: '待查' }] },
    ])
    expect(blockText(firstBlock(await openDocumentById(documentId)))).toBe('东村水渠修到地头')
  })

  it('blocks its page while it is open, if it was marked so', async () => {
    const editor = await actorOf('editor')
    const { pageId } = await makePage(editor)
    const { documentId, version, content } = await openDocument(pageId)
    await submitSteps(editor, { documentId, version, clientId: 'a', steps: confirmCounties(content) })
    const block = firstBlock({ content })
    const comment = { documentId, blockId: block.attrs.id, start: 0, quote: blockText(block).slice(0, 2) }
    const commentId = await addComment(editor, { ...comment, body: '核实', blocking: true })
    const ready = async () => markPageReady(editor, { pageId, hash: (await openDocument(pageId)).hash })
    await expect(ready()).rejects.toMatchObject({ blockers: [{ code: 'comment-open' }] })
    await resolveComment(editor, { commentId })
    await ready()
  })
})
