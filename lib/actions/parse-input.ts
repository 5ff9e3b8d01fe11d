import type { z } from 'zod'
import { Invalid } from '@/lib/errors'

/** The input as the schema has it. @throws Invalid `invalid-input` naming the first wrong field */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input instanceof FormData ? Object.fromEntries(input) : input)
  if (result.success) return result.data
  throw new Invalid('invalid-input', { field: result.error.issues[0]?.path.join('.') ?? '' })
}
