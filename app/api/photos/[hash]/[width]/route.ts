import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { getPhoto } from '@/lib/data/files/get-photo'

export const dynamic = 'force-dynamic'

const which = z.object({
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.coerce.number().int().min(1).max(1600),
})

type Context = { params: Promise<{ hash: string; width: string }> }

/** A picture in one of its widths, for the desk and its owner. Named for its content, so it never changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, width } = await params
  return runRoute(request, which, { fileHash: hash, width }, async function sendPhoto(actor, input) {
    const { bytes, mime } = await getPhoto(actor, input)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mime,
        'Content-Security-Policy': "default-src 'none'",
        'Cache-Control': 'private, max-age=86400, immutable',
      },
    })
  })
}
