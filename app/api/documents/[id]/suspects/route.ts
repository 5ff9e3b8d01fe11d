import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { decideSuspects } from '@/lib/data/suspects/decide-suspects'
import { listSuspectDecisions } from '@/lib/data/suspects/list-suspect-decisions'
import { SUSPECT_DECISIONS } from '@/lib/data/suspects/suspect-decisions'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const which = z.object({ documentId: z.uuid() })

const answer = which.extend({
  suspectIds: z.array(z.uuid()).min(1).max(1_000),
  decision: z.enum(SUSPECT_DECISIONS).nullable(),
})

/** What has been answered to the document's suspects. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, which, { documentId: (await params).id }, listSuspectDecisions)
}

/** Answers suspects, or takes answers back. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const body = await jsonBody(request)
  const input = typeof body === 'object' ? { ...body, documentId: (await params).id } : body
  return runRoute(request, answer, input, decideSuspects)
}
