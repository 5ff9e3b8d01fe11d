import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makeDocx } from '@/test/factories/docx'
import { pictureBytes } from '@/test/factories/files'
import { actorOf } from '@/test/factories/people'
import { makeSubmission } from '@/test/factories/submissions'
import { importDocx } from './import-docx'
import { submitSubmission } from './submit-submission'

useDatabase()

const BODY = '近日，镇里的灌渠修到了田头，村民浇地不再排队，一天能浇完往年三天的地，大家都说省了工夫。'

describe('importing a Word file', () => {
  it('gives the parts of a piece, its pictures as files of the author’s', async () => {
    const author = await actorOf('correspondent')
    const { submissionId } = await makeSubmission(author)
    const bytes = makeDocx([
      { text: '灌渠修到田头', style: 'Title' },
      { text: BODY },
      { picture: await pictureBytes('#224466') },
      { text: '图为新渠。' },
      { picture: new Uint8Array([1, 2, 3]) },
    ])
    const { blocks, skipped } = await importDocx(author, { submissionId, bytes })
    const file = (await db().storedFile.findFirstOrThrow()).hash
    expect(blocks).toMatchObject([
      { role: 'headline', text: '灌渠修到田头', photo: null },
      { role: 'body', text: BODY },
      { role: 'caption', text: '图为新渠。', photo: { file, width: 1000, height: 600 } },
    ])
    expect([blocks.length, skipped]).toEqual([3, 1])
  })

  it('is for the piece’s author while it is in their hands', async () => {
    const author = await actorOf('correspondent')
    const { submissionId } = await makeSubmission(author)
    const bytes = makeDocx([{ text: BODY }])
    await expect(importDocx(await actorOf('correspondent'), { submissionId, bytes })).rejects.toMatchObject({
      code: 'submission-not-found',
    })
    await submitSubmission(author, { submissionId })
    for (const who of [author, await actorOf('editor')])
      await expect(importDocx(who, { submissionId, bytes })).rejects.toMatchObject({
        code: 'submission-closed',
      })
  })

  it('of nothing, or of what is no Word file, leaves nothing', async () => {
    const author = await actorOf('correspondent')
    const { submissionId } = await makeSubmission(author)
    const take = (bytes: Uint8Array<ArrayBuffer>) => importDocx(author, { submissionId, bytes })
    await expect(take(makeDocx([{ text: ' ' }]))).rejects.toMatchObject({ code: 'docx-empty' })
    await expect(take(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'docx-unreadable' })
    expect(await db().storedFile.count()).toBe(0)
  })
})
