import { unstable_rethrow } from 'next/navigation'
import type { ErrorFacts } from './error-facts'

/** Calls a server action; where there is no way to the server, or it failed, that becomes an answer too. */
export async function ask<T>(question: () => Promise<T>): Promise<T | { ok: false; error: ErrorFacts }> {
  try {
    return await question()
  } catch (error) {
    unstable_rethrow(error)
    // What fetch throws without a connection.
    if (error instanceof TypeError) return { ok: false, error: { code: 'connection', values: {} } }
    // A defect on the server, which has logged it: only its digest comes over.
    if (error instanceof Error && 'digest' in error)
      return { ok: false, error: { code: 'unknown', values: {} } }
    throw error
  }
}
