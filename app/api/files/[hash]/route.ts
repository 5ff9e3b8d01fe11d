import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { getFile } from '@/lib/data/files/get-file'

export const dynamic = 'force-dynamic'

const which = z.object({ fileHash: z.string().regex(/^[0-9a-f]{64}$/) })

/** A file as it was handed in, as a download: never shown by the browser as a page of this site. */
export async function GET(request: Request, { params }: { params: Promise<{ hash: string }> }) {
  const input = { fileHash: (await params).hash }
  const name = new URL(request.url).searchParams.get('name') ?? input.fileHash.slice(0, 12)
  return runRoute(request, which, input, async function sendFile(actor, { fileHash }) {
    const { bytes, mime } = await getFile(actor, { fileHash })
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mime,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'private, no-store',
      },
    })
  })
}
