import { unstable_rethrow } from 'next/navigation'
import { type BlockerFact, type ErrorValues, ExpectedError, NotReady } from '@/lib/errors'
import { logError } from '@/lib/log'

/** An expected error as data; `errors.<code>` is its sentence. */
export interface ErrorFact {
  kind: ExpectedError['kind']
  code: string
  values: ErrorValues
  blockers?: readonly BlockerFact[]
}

/** The fact of an expected error. Anything else is a defect: logged and thrown again. */
export function errorResult(where: string, error: unknown): ErrorFact {
  unstable_rethrow(error)
  if (error instanceof ExpectedError) {
    const { kind, code, values } = error
    return error instanceof NotReady
      ? { kind, code, values, blockers: error.blockers }
      : { kind, code, values }
  }
  logError(where, error)
  throw error
}
