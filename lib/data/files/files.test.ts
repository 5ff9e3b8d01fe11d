import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { UserActor } from '@/lib/policies/actor'
import { documentSchema } from '@/lib/editor/schema'
import { useDatabase } from '@/test/database/use-database'
import { makePhoto, photoOf } from '@/test/factories/files'
import { actorOf } from '@/test/factories/people'
import { stepsOf } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { getPublishedPhoto } from '../published/get-published-photo'
import { getFile } from './get-file'
import { getPhoto } from './get-photo'
import { storeFile } from './store-file'
import type { StoredFileView } from './file-view'

useDatabase()

async function putPhoto(actor: UserActor, documentId: string, photo: ReturnType<typeof photoOf>) {
  const { content, version } = await openDocumentById(documentId)
  const steps = stepsOf(content, (tr) =>
    tr.insert(tr.doc.content.size - 1, [
      documentSchema.node('caption', { id: `c-${version}`, photo }, documentSchema.text('水渠边的人')),
    ]),
  )
  return submitSteps(actor, { documentId, version, clientId: 'test', steps })
}

describe('a file that is handed in', () => {
  it('is kept once with its renditions, and the record says who handed it in', async () => {
    const author = await actorOf('correspondent')
    const other = await actorOf('correspondent')
    const stored = await makePhoto(author)
    expect(stored).toMatchObject({ mime: 'image/jpeg', width: 1000, height: 600 })
    await expect(makePhoto(other)).resolves.toEqual(stored)
    expect(await db().storedFile.count()).toBe(1)
    expect(
      await db().photoRendition.findMany({ select: { width: true }, orderBy: { width: 'asc' } }),
    ).toEqual([{ width: 480 }, { width: 960 }, { width: 1000 }])
    expect(await db().event.count({ where: { verb: 'storeFile', subjectId: stored.hash } })).toBe(2)
    await expect(getPhoto(other, at480(stored))).resolves.toMatchObject({
      mime: 'image/webp',
    })
    await expect(getFile(author, { fileHash: stored.hash })).resolves.toMatchObject({ mime: 'image/jpeg' })
  })

  it('is stored once when two send it at the same moment', async () => {
    const [a, b] = [await actorOf('correspondent'), await actorOf('editor')]
    await Promise.all([makePhoto(a), makePhoto(b)])
    expect(await db().storedFile.count()).toBe(1)
  })

  it.each([
    ['photo', 'text', Buffer.from('only words'), 'photo-type'],
    ['photo', 'a PDF', Buffer.from('%PDF-1.7'), 'photo-type'],
    ['photo', 'nothing', Buffer.alloc(0), 'file-empty'],
    ['photo', 'half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), 'photo-unreadable'],
    ['attachment', 'a page', Buffer.from('<html>'), 'attachment-type'],
    ['attachment', 'too much', Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-'), 'file-too-large'],
  ] as const)('as a %s is refused where it is %s, and leaves nothing', async (use, _, bytes, code) => {
    const author = await actorOf('correspondent')
    await expect(storeFile(author, { bytes: new Uint8Array(bytes), use })).rejects.toMatchObject({ code })
    expect(await db().storedFile.count()).toBe(0)
  })

  it('is seen by the desk and by who handed it in, and by nobody else', async () => {
    const stored = await makePhoto(await actorOf('correspondent'))
    const [stranger, editor] = [await actorOf('correspondent'), await actorOf('editor')]
    for (const look of [getFile, getPhoto])
      await expect(look(stranger, at480(stored))).rejects.toMatchObject({ code: 'file-not-found' })
    await expect(getPhoto(editor, at480(stored))).resolves.toMatchObject({ mime: 'image/webp' })
  })
})

const at480 = ({ hash }: StoredFileView) => ({ fileHash: hash, width: 480 })

describe('a picture in a text', () => {
  it('stands in the article’s row under its file', async () => {
    const author = await actorOf('correspondent')
    const { documentId, articleId } = await makeSubmission(author)
    const stored = await makePhoto(author)
    await putPhoto(author, documentId, photoOf(stored))
    expect(await db().photo.findMany({ where: { articleId } })).toMatchObject([
      { caption: '水渠边的人', fileHash: stored.hash },
    ])
  })

  it('is refused where the file is not there, of another size, or not the sender’s', async () => {
    const author = await actorOf('correspondent')
    const { documentId } = await makeSubmission(author)
    const own = photoOf(await makePhoto(author))
    const foreign = photoOf(await makePhoto(await actorOf('editor'), '#123456'))
    for (const photo of [foreign, { ...own, width: 7 }, { ...own, file: 'f'.repeat(64) }])
      await expect(putPhoto(author, documentId, photo)).rejects.toMatchObject({
        code: 'document-refused',
        values: { reason: 'photo' },
      })
    expect(await db().photo.count()).toBe(0)
  })

  it('stays the author’s to bring back when the desk had put it in', async () => {
    const author = await actorOf('correspondent')
    const editor = await actorOf('editor')
    const { documentId, submissionId } = await makeSubmission(author)
    const stored = await makePhoto(editor, '#654321')
    await db().submission.update({
      where: { id: submissionId },
      data: { state: 'taken', submittedAt: new Date() },
    })
    await putPhoto(editor, documentId, photoOf(stored))
    const { content, version } = await openDocumentById(documentId)
    const last = content.content[0]!.content.length - 1
    await db().submission.update({ where: { id: submissionId }, data: { state: 'returned' } })
    const steps = stepsOf(content, (tr) => {
      const article = tr.doc.firstChild!
      tr.delete(tr.doc.content.size - 1 - article.child(last).nodeSize, tr.doc.content.size - 1)
    })
    await submitSteps(author, { documentId, version, clientId: 'test', steps })
    expect(await db().photo.count()).toBe(0)
    await expect(putPhoto(author, documentId, photoOf(stored))).resolves.toMatchObject({ taken: true })
  })
})

describe('a second article', () => {
  it('finds no place in a piece', async () => {
    const author = await actorOf('correspondent')
    const { documentId } = await makeSubmission(author)
    const { content, version } = await openDocumentById(documentId)
    const steps = stepsOf(content, (tr) =>
      tr.insert(tr.doc.content.size, [
        documentSchema.node('article', { id: '0b0e6f0e-0000-4000-8000-000000000001' }, [
          documentSchema.node('body', { id: 'other' }, documentSchema.text('另一篇')),
        ]),
      ]),
    )
    await expect(submitSteps(author, { documentId, version, clientId: 'test', steps })).rejects.toMatchObject(
      { values: { reason: 'one-article' } },
    )
  })
})

describe('a picture for readers', () => {
  it('is there while its piece is published, its time has come and it was not taken down', async () => {
    const stored = await makePhoto(await actorOf('editor'))
    const asked = { hash: stored.hash, width: 480 }
    await expect(getPublishedPhoto(asked)).rejects.toMatchObject({ kind: 'not-found' })
    const editor = await actorOf('editor')
    const page = await publishedPage(editor)
    const article = await db().publishedArticle.create({
      data: {
        pageId: page,
        id: '0b0e6f0e-0000-4000-8000-000000000002',
        position: 0,
        kind: 'photo',
        headline: '',
        blocks: [
          { role: 'caption', text: '', gapBefore: false, gapAfter: false, photo: { ...photoOf(stored) } },
        ] as object[],
        contributors: [],
      },
    })
    const change = (data: object) => db().publishedArticle.update({ where: { id: article.id }, data })
    expect((await getPublishedPhoto(asked)).length).toBeGreaterThan(50)
    await change({ embargoedUntil: new Date(Date.now() + 60_000) })
    await expect(getPublishedPhoto(asked)).rejects.toMatchObject({ code: 'file-not-found' })
    await change({ embargoedUntil: new Date(Date.now() - 60_000) })
    await expect(getPublishedPhoto(asked)).resolves.toBeInstanceOf(Uint8Array)
    await change({ takenDownAt: new Date() })
    await expect(getPublishedPhoto(asked)).rejects.toMatchObject({ code: 'file-not-found' })
  })
})

async function publishedPage(editor: UserActor): Promise<string> {
  const issue = await db().issue.create({ data: { date: new Date('2026-01-02'), number: 3 } })
  const publication = await db().issuePublication.create({
    data: { issueId: issue.id, userId: editor.id, date: issue.date, number: issue.number },
  })
  const { id } = await db().publishedPage.create({
    data: { publicationId: publication.id, number: 1, name: '要闻' },
  })
  return id
}
