import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { listDocumentVersions } from '@/lib/data/documents/list-document-versions'
import { NotFound } from '@/lib/errors'
import { notify } from '@/lib/realtime/notify'

export const dynamic = 'force-dynamic'

const presence = z.object({
  documentId: z.uuid(),
  clientId: z.string().min(1).max(64),
  anchor: z.number().int().min(0),
  head: z.number().int().min(0),
  version: z.number().int().min(0),
  hello: z.boolean().optional(),
  gone: z.boolean().optional(),
})

/** Says where the sender's caret stands; the name is the session's, never the sender's word. */
export async function POST(
  request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const body = await jsonBody(request)
  const input = typeof body === 'object' ? { ...body, documentId: (await context.params).id } : body
  return runRoute(request, presence, input, async function sayPresence(actor, said) {
    const [known] = await listDocumentVersions(actor, { documentIds: [said.documentId] })
    if (!known) throw new NotFound('document-not-found')
    await notify('presence', JSON.stringify({ ...said, userId: actor.id, name: actor.name }))
  })
}
