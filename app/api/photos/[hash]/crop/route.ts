import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { cropPhoto } from '@/lib/data/files/crop-photo'

export const dynamic = 'force-dynamic'

const part = z.object({
  fileHash: z.string().regex(/^[0-9a-f]{64}$/),
  crop: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
})

type Context = { params: Promise<{ hash: string }> }

/** Cuts a part out of a picture, as a file of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const input = { fileHash: (await params).hash, crop: await jsonBody(request) }
  return runRoute(request, part, input, cropPhoto)
}
