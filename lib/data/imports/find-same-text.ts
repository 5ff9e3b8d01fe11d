import type { Db } from '@/lib/db'

/** The page of an issue that was made from this very text, if there is one. */
export async function findSameText(
  tx: Db,
  { issueId, textHash }: { issueId: string; textHash: string },
): Promise<{ number: number; name: string } | null> {
  const row = await tx.import.findUnique({
    where: { issueId_textHash: { issueId, textHash } },
    select: { page: { select: { number: true, name: true } } },
  })
  return row?.page ?? null
}
