import type { Db } from '@/lib/db'

/**
 * Tells everybody who has the document open that something was said about it: a remark, a verdict, a return. It is
 * delivered at commit.
 */
export async function tellComments(tx: Db, documentId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('comments', ${JSON.stringify({ id: documentId })})`
}
