import type { Db } from '@/lib/db'

/**
 * Tells everybody who has the document open that something about it has changed beside its text: a remark, a
 * verdict, a readiness, a signature, a return. It is delivered at commit.
 */
export async function tellStanding(tx: Db, documentId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('standing', ${JSON.stringify({ id: documentId })})`
}
