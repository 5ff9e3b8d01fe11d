import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { DOCX, fileType, PDF } from './file-type'
import { preparePhoto } from './prepare-photo'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })

describe('a picture that is handed in', () => {
  it('is turned as its camera says, made in a few widths and rid of what the camera wrote', async () => {
    // 6: the camera was held upright, the pixels lie on their side.
    const bytes = await picture(1200, 800)
      .withExif({ IFD0: { Copyright: 'secret owner' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(bytes.includes('secret owner')).toBe(true)
    const { width, height, renditions } = await preparePhoto(bytes)
    expect([width, height]).toEqual([800, 1200])
    expect(renditions.map((one) => one.width)).toEqual([480, 800])
    for (const one of renditions) {
      const made = await sharp(one.bytes).metadata()
      expect([made.format, made.width, made.exif]).toEqual(['webp', one.width, undefined])
      expect(made.height).toBe(Math.round(one.width * 1.5))
    }
  })

  it('is refused where it is broken or too large to unfold', async () => {
    const whole = await picture(600, 400).png().toBuffer()
    await expect(preparePhoto(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'photo-unreadable',
    })
    // A small file that says it is enormous.
    const huge = Buffer.from(whole)
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    await expect(preparePhoto(huge)).rejects.toMatchObject({ kind: 'invalid' })
  })

  it.each(['svg', 'gif', 'tiff', 'avif'] as const)('is never decoded as %s', async (format) => {
    const bytes =
      format === 'svg'
        ? Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
        : await picture(16, 16).toFormat(format).toBuffer()
    await expect(preparePhoto(bytes)).rejects.toMatchObject({ code: 'photo-unreadable' })
  })
})

describe('what a file is', () => {
  it('is told by its bytes', async () => {
    expect(fileType(await picture(2, 2).jpeg().toBuffer())).toBe('image/jpeg')
    expect(fileType(await picture(2, 2).png().toBuffer())).toBe('image/png')
    expect(fileType(await picture(2, 2).webp().toBuffer())).toBe('image/webp')
    expect(fileType(await picture(2, 2).avif().toBuffer())).toBe('heif')
    expect(fileType(Buffer.from('%PDF-1.7\n'))).toBe(PDF)
    expect(fileType(Buffer.from('PK\u0003\u0004 … word/document.xml …', 'latin1'))).toBe(DOCX)
    expect(fileType(Buffer.from('PK\u0003\u0004 … xl/workbook.xml …', 'latin1'))).toBeNull()
    expect(fileType(Buffer.from('<html><script>1</script>'))).toBeNull()
    expect(fileType(new Uint8Array())).toBeNull()
  })
})
