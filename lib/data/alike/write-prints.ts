import type { Db } from '@/lib/db'
import { textPrints } from '@/lib/editor/alike/text-prints'

/** What has prints: a submission, an article on a page of the desk, an article that readers have. */
export type PrintKind = 'submission' | 'page' | 'published'

/** Writes the fingerprints of a text, or of all that it was, by which the same text is found elsewhere. */
export async function writePrints(tx: Db, kind: PrintKind, id: string, ...texts: string[]): Promise<void> {
  const prints = [...new Set(texts.flatMap(textPrints))]
  const at = new Date()
  await tx.textPrint.upsert({
    where: { kind_id: { kind, id } },
    create: { kind, id, prints, at },
    update: { prints, at },
  })
}
