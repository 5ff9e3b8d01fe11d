/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { noteSocketAddress } = await import('@/lib/auth/note-socket-address')
    noteSocketAddress()
    const { startDueWork } = await import('@/lib/jobs/due-work')
    startDueWork()
  }
}
