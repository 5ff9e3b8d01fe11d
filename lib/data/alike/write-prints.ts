import type { Db } from '@/lib/db'
import { textPrints } from '@/lib/editor/alike/text-prints'

/** What has prints: a submission, an article on a page of the desk, an article that readers have. */
export type PrintKind = 'submission' | 'page' | 'published'

/** Writes a text's fingerprints, by which the same text is found elsewhere. */
export async function writePrints(tx: Db, kind: PrintKind, id: string, text: string): Promise<void> {
  const prints = textPrints(text)
  const at = new Date()
  await tx.textPrint.upsert({
    where: { kind_id: { kind, id } },
    create: { kind, id, prints, at },
    update: { prints, at },
  })
}
