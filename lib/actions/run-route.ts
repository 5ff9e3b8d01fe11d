import type { z } from 'zod'
import { requireActor } from '@/lib/auth/require-actor'
import { sameOrigin } from '@/lib/auth/same-origin'
import { Forbidden } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { errorInit } from './error-init'
import { errorResult } from './error-result'
import { parseInput } from './parse-input'

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
    return value instanceof Response
      ? value
      : Response.json(value ?? null, { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    const fact = errorResult(command.name || 'route', error)
    return Response.json({ error: fact }, errorInit(fact))
  }
}
