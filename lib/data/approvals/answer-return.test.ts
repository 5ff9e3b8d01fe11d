import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { submitSteps } from '../documents/submit-steps'
import { answerReturn } from './answer-return'
import { approvePage } from './approve-page'
import { markPageReady } from './mark-page-ready'
import { returnPage } from './return-page'

useDatabase()

/** A page marked ready by an editor, with a managing editor who looks at it. */
async function ready() {
  const [editor, chief] = [await actorOf('editor'), await actorOf('managing_editor')]
  const { pageId } = await makePage(editor)
  const opened = await openDocument(pageId)
  await submitSteps(editor, { ...opened, clientId: 'a', steps: confirmCounties(opened.content) })
  const mark = async () => markPageReady(editor, { pageId, hash: (await openDocument(pageId)).hash })
  await mark()
  return { editor, chief, pageId, mark }
}

describe('a return', () => {
  it('keeps the page from being marked ready until the desk has answered, once', async () => {
    const { editor, pageId, chief, mark } = await ready()
    await returnPage(chief, { pageId, note: '核对日期' })
    await expect(mark()).rejects.toMatchObject({ blockers: [{ code: 'return-open' }] })
    await expect(answerReturn(editor, { pageId, note: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    const answers = await Promise.allSettled(
      ['已核对', '没有错'].map((note) => answerReturn(editor, { pageId, note })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await mark()
    expect(await db().event.count({ where: { verb: 'answerReturn' } })).toBe(1)
  })

  it('is answered by a change of the text', async () => {
    const { editor, pageId, chief, mark } = await ready()
    await returnPage(chief, { pageId, note: '核对日期' })
    const opened = await openDocument(pageId)
    await submitSteps(editor, { ...opened, clientId: 'a', steps: typeAtStart(opened.content, '改') })
    await expect(answerReturn(editor, { pageId, note: '改了' })).rejects.toMatchObject({
      code: 'return-not-open',
    })
    await mark()
  })
})

describe('a comment marked as blocking', () => {
  it('keeps a page from being signed until it is resolved', async () => {
    const { editor, chief, pageId } = await ready()
    const { documentId, hash, content } = await openDocument(pageId)
    const article = content.content[0]!
    const { id } = await db().comment.create({
      data: {
        documentId,
        articleId: article.attrs.id,
        blockId: article.content[0]!.attrs.id,
        start: 0,
        end: 2,
        quote: '夯实',
        userId: editor.id,
        body: '出处待查',
        blocking: true,
      },
    })
    await expect(approvePage(chief, { pageId, hash })).rejects.toMatchObject({
      blockers: [{ code: 'comment-open', blockId: article.content[0]!.attrs.id }],
    })
    await db().comment.update({ where: { id }, data: { resolvedAt: new Date() } })
    await approvePage(chief, { pageId, hash })
  })
})
