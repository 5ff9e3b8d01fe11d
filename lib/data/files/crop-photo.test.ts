import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { documentSchema } from '@/lib/editor/schema'
import { useDatabase } from '@/test/database/use-database'
import { makePhoto } from '@/test/factories/files'
import { actorOf } from '@/test/factories/people'
import { stepsOf } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { cropPhoto } from './crop-photo'
import { getFile } from './get-file'
import { getPhoto } from './get-photo'
import { storeFile } from './store-file'

useDatabase()

/** Red to the left, blue to the right; a camera held upright wrote it lying on its side. */
async function twoColours(): Promise<Uint8Array<ArrayBuffer>> {
  const blue = await sharp({ create: { width: 500, height: 600, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer()
  const upright = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 500, top: 0 }])
    .png()
    .toBuffer()
  const lying = await sharp(upright)
    .rotate(-90)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()
  return new Uint8Array(lying)
}

const right = { x: 0.5, y: 0.25, width: 0.5, height: 0.5 }

describe('cropPhoto', () => {
  it('cuts the part out as it is seen, in a file of its own, and keeps the picture as it came', async () => {
    const author = await actorOf('correspondent')
    const bytes = await twoColours()
    const { hash } = await storeFile(author, { bytes, use: 'photo' })
    const cut = await cropPhoto(author, { fileHash: hash, crop: right })
    expect(cut).toMatchObject({ width: 500, height: 300, crop: { of: hash, ...right } })
    const file = await getFile(author, { fileHash: cut.file })
    const { dominant } = await sharp(file.bytes).stats()
    expect(dominant.b).toBeGreaterThan(200)
    expect(dominant.r).toBeLessThan(50)
    expect((await sharp(file.bytes).metadata()).exif).toBeUndefined()
    await expect(getPhoto(author, { fileHash: cut.file, width: 500 })).resolves.toBeDefined()
    expect(Buffer.from((await getFile(author, { fileHash: hash })).bytes).equals(Buffer.from(bytes))).toBe(
      true,
    )
    // The same part again is the same file, whoever cuts it.
    const editor = await actorOf('editor')
    expect(await cropPhoto(editor, { fileHash: hash, crop: right })).toEqual(cut)
    expect(await db().storedFile.count()).toBe(2)
  })

  it('goes into the text, and from the part back to the whole', async () => {
    const author = await actorOf('correspondent')
    const { documentId, articleId } = await makeSubmission(author)
    const { hash } = await makePhoto(author)
    const { content, version } = await openDocumentById(documentId)
    const photo = { ...(await cropPhoto(author, { fileHash: hash, crop: right })), alt: '' }
    const steps = stepsOf(content, (tr) =>
      tr.insert(tr.doc.content.size - 1, [documentSchema.node('caption', { id: 'c', photo })]),
    )
    await submitSteps(author, { documentId, version, clientId: 'test', steps })
    expect(await db().photo.findMany({ where: { articleId } })).toMatchObject([{ fileHash: photo.file }])
    const all = { x: 0, y: 0, width: 1, height: 1 }
    expect(await cropPhoto(author, { fileHash: photo.crop!.of, crop: all })).toEqual({
      file: hash,
      width: 1000,
      height: 600,
      crop: null,
    })
  })

  it.each([
    ['beyond the edge', { x: 0.8, y: 0, width: 0.5, height: 1 }],
    ['too small', { x: 0, y: 0, width: 0.05, height: 1 }],
  ])('refuses what is %s and stores nothing', async (_, crop) => {
    const author = await actorOf('correspondent')
    const { hash } = await makePhoto(author)
    await expect(cropPhoto(author, { fileHash: hash, crop })).rejects.toMatchObject({ code: 'crop-small' })
    expect(await db().storedFile.count()).toBe(1)
  })

  it('cuts nothing out of another correspondent’s picture, nor out of what is none', async () => {
    const author = await actorOf('correspondent')
    const { hash } = await makePhoto(await actorOf('correspondent'))
    const pdf = await storeFile(author, {
      bytes: new Uint8Array(Buffer.from('%PDF-1.7\n')),
      use: 'attachment',
    })
    for (const fileHash of [hash, pdf.hash, 'f'.repeat(64)])
      await expect(cropPhoto(author, { fileHash, crop: right })).rejects.toMatchObject({
        code: 'file-not-found',
      })
  })
})
