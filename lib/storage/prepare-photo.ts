import sharp from 'sharp'
import { MAX_PIXELS, renditionWidths } from '@/lib/domain/photos'
import { Invalid } from '@/lib/errors'

// Everything is shut and three doors are opened: decoders of HEIF, AVIF, SVG, TIFF and the rest have had the
// holes that pictures from outside come through, and the paper needs none of them.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
// One picture at a time has one thread and no cache: a server's memory is for its requests.
sharp.concurrency(1)
sharp.cache(false)

export interface PreparedPhoto {
  /** As seen, turned the right way up, in pixels. */
  width: number
  height: number
  renditions: { width: number; bytes: Uint8Array<ArrayBuffer> }[]
}

/** How good a kept picture is, of 100: where the eye stops seeing a difference in newsprint's photographs. */
const QUALITY = 78

/**
 * Reads a picture whole, so that a broken one is refused now, and makes what is shown of it: WebP in a few
 * widths, turned the right way up, without what the camera wrote about place, time and owner.
 * @throws Invalid `photo-unreadable`, `photo-too-many-pixels`
 */
export async function preparePhoto(bytes: Uint8Array): Promise<PreparedPhoto> {
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient()
  const { width, height } = await readable(() => sizeOf(bytes))
  const renditions = []
  for (const wide of renditionWidths(width)) {
    const made = await readable(() => open().resize({ width: wide }).webp({ quality: QUALITY }).toBuffer())
    renditions.push({ width: wide, bytes: new Uint8Array(made) })
  }
  return { width, height, renditions }
}

async function sizeOf(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width * height > MAX_PIXELS)
    throw new Invalid('photo-too-many-pixels', { millions: MAX_PIXELS / 1_000_000 })
  return { width: autoOrient.width, height: autoOrient.height }
}

/** Whatever the decoder cannot read is the picture's fault: its bytes are all that went in. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw new Invalid('photo-unreadable')
  }
}
