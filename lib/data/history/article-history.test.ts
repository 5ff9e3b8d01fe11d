import { describe, expect, it } from 'vitest'
import { Transform } from '@tiptap/pm/transform'
import type { StepJson } from '@/lib/data/documents/document-view'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { documentSchema } from '@/lib/editor/schema'
import { makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { openDocument } from '@/test/factories/steps'
import { takenPiece } from '@/test/factories/taken-piece'
import { useDatabase } from '@/test/database/use-database'
import { submitSteps } from '../documents/submit-steps'
import { moveSubmissionToPage } from '../submissions/move-submission-to-page'
import { placeSubmission } from '../submissions/place-submission'
import { getArticleAt } from './get-article-at'
import { listArticleHistory } from './list-article-history'

useDatabase()

/** A page with two stories, and a way for anybody to write at the start of one of them. */
async function twoStories() {
  const editor = await actorOf('editor', { name: '程砚' })
  const colleague = await actorOf('editor', { name: '孟夏' })
  const text = `${storyText()}\n\n\n\n伊通满族自治县新修七条支渠\n\n本报讯(通讯员 佟舒兰)日前,伊通满族自治县七条支渠完工,群众用水有了保障。`
  const { pageId } = await makePage(editor, { text })
  const { content, documentId } = await openDocument(pageId)
  const [first, second] = content.content.map(({ attrs }) => attrs.id)
  const send = async (actor: typeof editor, change: (tr: Transform) => void) => {
    const { version, content: now } = await openDocument(pageId)
    const tr = new Transform(nodeFromJson(now))
    change(tr)
    const steps = tr.steps.map((step) => step.toJSON() as StepJson)
    await submitSteps(actor, {
      documentId,
      version,
      clientId: actor.id.slice(0, 8),
      steps,
      confirmShrink: true,
    })
  }
  const type = (actor: typeof editor, articleId: string, letters: string) =>
    send(actor, (tr) =>
      tr.doc.forEach((article, pos) => {
        if (article.attrs.id === articleId) tr.insert(pos + 2, documentSchema.text(letters))
      }),
    )
  return { editor, colleague, pageId, documentId, first: first!, second: second!, send, type }
}

const textOf = (article: Awaited<ReturnType<typeof getArticleAt>>) => JSON.stringify(article)

describe('the history of an article', () => {
  it('names who changed it and when, and leaves out work on others', async () => {
    const { editor, colleague, documentId, first, second, type } = await twoStories()
    await type(editor, first, '甲')
    await type(colleague, second, '乙')
    await type(editor, first, '丙')
    const entries = await listArticleHistory(editor, { articleId: first })
    expect(entries.map(({ kind, from, version, by }) => [kind, from, version, by])).toEqual([
      ['edited', 2, 3, '程砚'],
      ['edited', 0, 1, '程砚'],
      ['imported', 0, 0, '程砚'],
    ])
    expect((await listArticleHistory(editor, { articleId: second }))[0]).toMatchObject({
      by: '孟夏',
      version: 2,
    })
    const at = (version: number) => getArticleAt(editor, { articleId: first, documentId, version })
    expect(textOf(await at(0))).not.toContain('甲')
    expect(textOf(await at(2))).toContain('甲')
    expect(textOf(await at(3))).toContain('丙甲')
  })

  it('knows a change of facts, and that it stood nowhere before it was split off', async () => {
    const { editor, documentId, first, send } = await twoStories()
    const newborn = crypto.randomUUID()
    await send(editor, (tr) => tr.setNodeAttribute(0, 'column', '要闻'))
    await send(editor, (tr) => {
      const article = tr.doc.firstChild!
      const at = 1 + article.firstChild!.nodeSize
      tr.split(at, 1, [{ type: article.type, attrs: { ...article.attrs, id: newborn } }])
    })
    expect(
      (await listArticleHistory(editor, { articleId: first })).map(({ from, version }) => [from, version]),
    ).toEqual([
      [0, 2],
      [0, 0],
    ])
    const own = await listArticleHistory(editor, { articleId: newborn })
    expect(own.map(({ kind }) => kind)).toEqual(['edited'])
    expect(await getArticleAt(editor, { articleId: newborn, documentId, version: 1 })).toBeNull()
    expect(await getArticleAt(editor, { articleId: newborn, documentId, version: 2 })).not.toBeNull()
  })

  it('goes on across the move from a submission to a page, and to another one', async () => {
    const { author, editor, submissionId, articleId, documentId: own } = await takenPiece()
    await reviewed(submissionId)
    const first = await makePage(editor)
    const second = await makePage(editor, { text: storyText('别处') })
    await placeSubmission(editor, { submissionId, pageId: first.pageId })
    await moveSubmissionToPage(editor, { submissionId, pageId: second.pageId })
    const entries = await listArticleHistory(editor, { articleId })
    const documents = await Promise.all([first, second].map(({ pageId }) => openDocument(pageId)))
    expect(new Set(entries.map((entry) => entry.documentId))).toEqual(
      new Set([own, ...documents.map(({ documentId }) => documentId)]),
    )
    expect(entries.filter(({ page, byId }) => page === null && byId === author.id)).not.toEqual([])
    const { documentId, version } = documents[1]!
    expect(await getArticleAt(editor, { articleId, documentId, version })).not.toBeNull()
    expect(await getArticleAt(editor, { articleId, documentId: own, version: 0 })).not.toBeNull()
    const other = documents[0]!.content.content[0]!.attrs.id
    await expect(
      getArticleAt(editor, { articleId: other, documentId: own, version: 0 }),
    ).rejects.toMatchObject({ code: 'version-not-found' })
  })

  it('is there for nobody who may not read pages', async () => {
    const { first } = await twoStories()
    const outsider = await actorOf('correspondent')
    await expect(listArticleHistory(outsider, { articleId: first })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
