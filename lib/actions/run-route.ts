import type { z } from 'zod'
import { requireActor } from '@/lib/auth/require-actor'
import { sameOrigin } from '@/lib/auth/same-origin'
import { Forbidden } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { type ErrorFact, errorResult } from './error-result'
import { parseInput } from './parse-input'

const STATUS: Record<ErrorFact['kind'], number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'not-ready': 409,
  invalid: 422,
  'too-many': 429,
}

/**
 * The body of every API route: origin → parse → actor → command → response. A command's `Response`
 * (a stream, a file) goes out as it is, any other value as JSON; `{ error }` has an expected error.
 */
export async function runRoute<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  input: unknown,
  command: (actor: UserActor, input: z.output<S>) => Promise<T>,
): Promise<Response> {
  try {
    // A form on another site could post here with the reader's cookie (same site, other subdomain).
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads && !sameOrigin(request)) throw new Forbidden('foreign-origin')
    const parsed = parseInput(schema, input)
    const value = await command(await requireActor(), parsed)
    return value instanceof Response ? value : Response.json(value ?? null, { headers: PRIVATE })
  } catch (error) {
    return errorResponse(errorResult(command.name || 'route', error))
  }
}

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** An expected error as a response with its status; 429 says when to come back. */
export function errorResponse(error: ErrorFact): Response {
  const headers: Record<string, string> = { ...PRIVATE }
  if (error.kind === 'too-many') headers['Retry-After'] = String(error.values.seconds)
  return Response.json({ error }, { status: STATUS[error.kind], headers })
}
