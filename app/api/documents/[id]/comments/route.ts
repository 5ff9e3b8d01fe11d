import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { addComment } from '@/lib/data/comments/add-comment'
import { listComments } from '@/lib/data/comments/list-comments'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const which = z.object({ documentId: z.uuid() })

const comment = which.extend({
  blockId: z.string().min(1).max(100),
  start: z.number().int().min(0),
  quote: z.string(),
  body: z.string(),
  suggestion: z.string().nullable().default(null),
  blocking: z.boolean().default(false),
  mentions: z.array(z.uuid()).max(50).default([]),
})

/** What the desk says about the document's text. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, which, { documentId: (await params).id }, listComments)
}

/** Puts a comment on words of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const body = await jsonBody(request)
  const input = typeof body === 'object' ? { ...body, documentId: (await params).id } : body
  return runRoute(request, comment, input, addComment)
}
