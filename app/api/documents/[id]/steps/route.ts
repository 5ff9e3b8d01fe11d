import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { listSteps } from '@/lib/data/documents/list-steps'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { MOST_STEPS } from '@/lib/editor/collab/limits'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const since = z.object({ documentId: z.uuid(), since: z.coerce.number().int().min(0) })

const batch = z.object({
  documentId: z.uuid(),
  version: z.number().int().min(0),
  clientId: z.string().min(1).max(64),
  steps: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_STEPS),
  confirmShrink: z.boolean().optional(),
})

/** What came after a version. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const input = { documentId: (await params).id, since: new URL(request.url).searchParams.get('since') }
  return runRoute(request, since, input, listSteps)
}

/** Takes steps, or says what came in between. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const body = await jsonBody(request)
  const input = typeof body === 'object' ? { ...body, documentId: (await params).id } : body
  return runRoute(request, batch, input, submitSteps)
}
