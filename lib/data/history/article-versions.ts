import { Step } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import type { Db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { documentSchema } from '@/lib/editor/schema'

/** What became of one article in a document's log. */
export interface ArticleVersions {
  /** Versions whose step changed the article, made it, or took it away. */
  changed: Set<number>
  /** Whether the article stood in the document at a version that the log or a revision reaches. */
  stands: (version: number) => boolean
}

/**
 * Replays a document's log and sees which of its steps touched an article. Where the log was thinned out it
 * goes on from the next kept revision.
 */
export async function articleVersions(
  tx: Db,
  { documentId, articleId }: { documentId: string; articleId: string },
): Promise<ArticleVersions> {
  const revisions = await tx.revision.findMany({
    where: { documentId },
    orderBy: { version: 'asc' },
    select: { version: true, content: true },
  })
  const steps = await tx.documentStep.findMany({
    where: { documentId },
    orderBy: { version: 'asc' },
    select: { version: true, step: true },
  })
  const changed = new Set<number>()
  const standing = new Map<number, boolean>()
  let [doc, at] = [null as Node | null, -1]
  const arrive = (version: number, next: Node) => {
    const [before, after] = [doc && articleIn(doc, articleId), articleIn(next, articleId)]
    if (before ? !after?.eq(before) : after !== undefined) changed.add(version)
    standing.set(version, after !== undefined)
    ;[doc, at] = [next, version]
  }
  for (const { version, step } of steps) {
    // What lies before a hole is known from the last revision alone.
    for (const kept of revisions)
      if (kept.version > at && kept.version < version && (doc === null || at < version - 1))
        arrive(kept.version, nodeFromJson(kept.content as unknown as DocumentJson))
    const next = doc && at === version - 1 ? Step.fromJSON(documentSchema, step).apply(doc).doc : null
    if (next) arrive(version, next)
  }
  for (const kept of revisions)
    if (kept.version > at) arrive(kept.version, nodeFromJson(kept.content as unknown as DocumentJson))
  return { changed, stands: (version) => standing.get(version) ?? false }
}

const articleIn = (doc: Node, id: string) => doc.children.find((article) => article.attrs.id === id)
