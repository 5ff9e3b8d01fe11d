import { z } from 'zod'
import { jsonBody } from '@/lib/actions/json-body'
import { runRoute } from '@/lib/actions/run-route'
import { editComment } from '@/lib/data/comments/edit-comment'
import { removeComment } from '@/lib/data/comments/remove-comment'
import { reopenComment } from '@/lib/data/comments/reopen-comment'
import { replyToComment } from '@/lib/data/comments/reply-to-comment'
import { resolveComment } from '@/lib/data/comments/resolve-comment'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

const thread = z.object({ commentId: z.uuid() })
const reply = thread.extend({ body: z.string(), mentions: z.array(z.uuid()).max(50).default([]) })
const settled = thread.extend({ resolved: z.boolean() })

/** Answers in the thread. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, reply, await withId(request, params), replyToComment)
}

/** Settles the thread, or takes it up again. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, settled, await withId(request, params), function settleComment(actor, input) {
    return input.resolved ? resolveComment(actor, input) : reopenComment(actor, input)
  })
}

/** Changes what one said oneself. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, reply, await withId(request, params), editComment)
}

/** Takes away what one said oneself. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, thread, { commentId: (await params).id }, removeComment)
}

async function withId(request: Request, params: Context['params']): Promise<unknown> {
  const body = await jsonBody(request)
  return typeof body === 'object' ? { ...body, commentId: (await params).id } : body
}
