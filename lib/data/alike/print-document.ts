import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { projectDocument } from '@/lib/editor/project-document'
import { writePrints } from './write-prints'

/** Keeps the fingerprints of a submission, or of each article of a page, as its document stands. */
export async function printDocument(
  tx: Db,
  submissionId: string | null,
  { before, after }: { before?: DocumentJson; after: DocumentJson },
): Promise<void> {
  const articles = projectDocument(after)
  if (submissionId) {
    await writePrints(tx, 'submission', submissionId, articles.map(({ text }) => text).join('\n'))
    return
  }
  const known = new Map((before ? projectDocument(before) : []).map(({ id, text }) => [id, text]))
  for (const { id, text } of articles) {
    if (known.get(id) !== text) await writePrints(tx, 'page', id, text)
    known.delete(id)
  }
  if (known.size > 0)
    await tx.textPrint.deleteMany({ where: { kind: 'page', id: { in: [...known.keys()] } } })
}
