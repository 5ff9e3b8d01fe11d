import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { restoreVersion } from '@/lib/data/history/restore-version'

export const dynamic = 'force-dynamic'

const which = z.object({
  documentId: z.uuid(),
  version: z.number().int().min(0),
  current: z.number().int().min(0),
})

/** Brings the document back to a version, as a new change. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const body = await jsonBody(request)
  const input = typeof body === 'object' ? { ...body, documentId: (await params).id } : body
  return runRoute(request, which, input, restoreVersion)
}
