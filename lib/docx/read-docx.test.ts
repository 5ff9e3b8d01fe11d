import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocx } from '@/test/factories/docx'
import { pictureBytes } from '@/test/factories/files'
import { readDocx } from './read-docx'

describe('a Word file', () => {
  it('is read as paragraphs with their looks, and pictures as they are', async () => {
    const picture = await pictureBytes()
    const file = await readDocx(
      makeDocx([
        { text: '抓农时', size: 16, center: true },
        { text: '灌渠修到田头', style: 'Title', bold: true },
        { picture },
        { text: '近日，渠水 & 人 <都> 来了。' },
      ]),
    )
    expect(file.paragraphs).toMatchObject([
      { text: '抓农时', size: 16, centered: true, bold: false },
      { text: '灌渠修到田头', style: 'Title', bold: true },
      { text: '', photos: [0] },
      { text: '近日，渠水 & 人 <都> 来了。', photos: [] },
    ])
    expect(file.photos).toEqual([picture])
  })

  it.each([
    ['no archive', Buffer.from('just words'), 'docx-unreadable'],
    ['half an archive', makeDocx([{ text: '一' }]).subarray(0, 300), 'docx-unreadable'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'docx-unreadable'],
    ['broken inside', zipSync({ 'word/document.xml': strToU8('<w:document') }), 'docx-unreadable'],
    ['an old .doc or one with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'docx-locked'],
    [
      'entities',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>') }),
      'docx-unreadable',
    ],
  ] as const)('is refused where it is %s', async (_, bytes, code) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ code })
  })

  it('that would unfold to more than it may is refused before it does', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(9 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(20_000)
    await expect(readDocx(bomb)).rejects.toMatchObject({ code: 'docx-too-large' })
    // The archive's directory lies about the length: what is longer is cut, and then cannot be read.
    const lying = Buffer.from(bomb)
    for (const offset of [lying.indexOf('PK\u0001\u0002', 0, 'latin1') + 24, 22])
      lying.writeUInt32LE(100, offset)
    await expect(readDocx(lying)).rejects.toMatchObject({ code: 'docx-unreadable' })
  })
})
