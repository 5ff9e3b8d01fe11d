import type { ErrorFact } from './error-result'

const STATUS: Record<ErrorFact['kind'], number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'not-ready': 409,
  invalid: 422,
  'too-many': 429,
}

/** The HTTP status and headers of an expected error; 429 says when to come back. */
export function errorInit(error: ErrorFact): { status: number; headers: Record<string, string> } {
  const headers: Record<string, string> = { 'Cache-Control': 'private, no-store' }
  if (error.kind === 'too-many') headers['Retry-After'] = String(error.values.seconds)
  return { status: STATUS[error.kind], headers }
}
