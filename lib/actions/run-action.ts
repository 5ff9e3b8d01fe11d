import type { z } from 'zod'
import { requireActor } from '@/lib/auth/require-actor'
import type { UserActor } from '@/lib/policies/actor'
import { type ErrorFact, errorResult } from './error-result'
import { parseInput } from './parse-input'

export type ActionResult<T> = { ok: true; value: T } | { ok: false; error: ErrorFact }

/**
 * The body of every server action: parse → actor → command → result. `input` is a value or a form's
 * data. An expected error becomes data for the screen; a defect is logged and thrown again.
 */
export async function runAction<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  command: (actor: UserActor, input: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const parsed = parseInput(schema, input)
    return { ok: true, value: await command(await requireActor(), parsed) }
  } catch (error) {
    return { ok: false, error: errorResult(command.name || 'action', error) }
  }
}
