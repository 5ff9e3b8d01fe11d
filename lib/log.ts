/** One line of JSON on the error stream: what went wrong, where. Never a user's text or a secret. */
export function logError(where: string, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level: 'error', where, name, message, stack })}\n`,
  )
}
