import { createHash, randomBytes } from 'node:crypto'

/** A new session id: 256 random bits. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url')
}

/** What the table holds of a session id: whoever reads the table (a backup) cannot sign in with it. */
export function hashSessionId(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex')
}
