import { getPublishedPhoto } from '@/lib/data/published/get-published-photo'
import { NotFound } from '@/lib/errors'

export const dynamic = 'force-dynamic'

const NAME = /^([0-9a-f]{64})-(\d{1,4})\.webp$/

/**
 * A picture of a published piece. Its name says its content, yet it is asked for each time: what was taken
 * down is gone at once.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const [, hash = '', width = '0'] = NAME.exec((await params).name) ?? []
  const etag = `"${hash.slice(0, 32)}-${width}"`
  const headers = {
    'Content-Type': 'image/webp',
    'Content-Security-Policy': "default-src 'none'",
    'Cache-Control': 'public, no-cache',
    ETag: etag,
  }
  try {
    const bytes = await getPublishedPhoto({ hash, width: Number(width) })
    const known = request.headers.get('if-none-match')?.includes(etag)
    return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers })
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  }
}
