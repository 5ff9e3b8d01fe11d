import { z } from 'zod'
import { bodyBytes } from '@/lib/actions/body-bytes'
import { runRoute } from '@/lib/actions/run-route'
import { storeFile } from '@/lib/data/files/store-file'
import { MAX_FILE_BYTES } from '@/lib/domain/photos'

export const dynamic = 'force-dynamic'

const what = z.object({ use: z.enum(['photo', 'attachment']) })

/** Takes a file's bytes in as they are; who sends them is asked before they are read. */
export async function POST(request: Request): Promise<Response> {
  const input = { use: new URL(request.url).searchParams.get('use') }
  return runRoute(request, what, input, async function takeFile(actor, { use }) {
    return storeFile(actor, { bytes: await bodyBytes(request, MAX_FILE_BYTES), use })
  })
}
