import sharp from 'sharp'
import type { PixelBox } from '@/lib/domain/photo-crop'
import { MAX_PIXELS } from '@/lib/domain/photos'

/** Cut out of a photograph it is pressed once more: near the eye's limit, so that nobody sees that it was. */
const QUALITY = 92

/**
 * A part of a picture that `preparePhoto` has read, turned the right way up, in the picture's own format and
 * without what the camera wrote. The same part of the same picture is the same bytes.
 * @param box in pixels of the picture as it is seen
 */
export async function cutPhoto(bytes: Uint8Array, box: PixelBox): Promise<Uint8Array<ArrayBuffer>> {
  const cut = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient().extract(box)
  const { format } = await sharp(bytes).metadata()
  const made = await (
    format === 'png'
      ? cut.png()
      : format === 'webp'
        ? cut.webp({ quality: QUALITY })
        : cut.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
  ).toBuffer()
  return new Uint8Array(made)
}
