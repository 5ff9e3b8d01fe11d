import { z } from 'zod'
import { bodyBytes } from '@/lib/actions/body-bytes'
import { runRoute } from '@/lib/actions/run-route'
import { importDocx } from '@/lib/data/submissions/import-docx'
import { MAX_FILE_BYTES } from '@/lib/domain/photos'

export const dynamic = 'force-dynamic'

const which = z.object({ submissionId: z.uuid() })

/** What a Word file holds, for the editor to put in. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const input = { submissionId: (await params).id }
  return runRoute(request, which, input, async function takeDocx(actor, { submissionId }) {
    return importDocx(actor, { submissionId, bytes: await bodyBytes(request, MAX_FILE_BYTES) })
  })
}
