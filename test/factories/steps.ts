import { Transform } from '@tiptap/pm/transform'
import { db } from '@/lib/db'
import type { StepJson } from '@/lib/data/documents/document-view'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { documentSchema } from '@/lib/editor/schema'
import type { DocumentJson } from '@/lib/editor/document-json'

export interface OpenDocument {
  documentId: string
  version: number
  hash: string
  content: DocumentJson
}

/** A page's document as it stands. */
export async function openDocument(pageId: string): Promise<OpenDocument> {
  const { document } = await db().page.findUniqueOrThrow({
    where: { id: pageId },
    select: { document: { select: { id: true, version: true, hash: true, content: true } } },
  })
  const { id, version, hash, content } = document
  return { documentId: id, version, hash, content: content as unknown as DocumentJson }
}

/** Steps that `change` makes on a document, as an editor window would send them. */
export function stepsOf(content: DocumentJson, change: (tr: Transform) => void): StepJson[] {
  const tr = new Transform(nodeFromJson(content))
  change(tr)
  return tr.steps.map((step) => step.toJSON() as StepJson)
}

/** Steps that confirm every suggested county, so that nothing but the text can block the page. */
export function confirmCounties(content: DocumentJson): StepJson[] {
  return stepsOf(content, (tr) =>
    tr.doc.forEach((article, pos) => {
      const counties = article.attrs.counties as { code: string }[]
      tr.setNodeAttribute(
        pos,
        'counties',
        counties.map(({ code }) => ({ code, status: 'confirmed' })),
      )
      if (counties.length === 0) tr.setNodeAttribute(pos, 'countyNone', true)
    }),
  )
}

/** Steps that type a text at the very start of the document's first block. */
export function typeAtStart(content: DocumentJson, text: string): StepJson[] {
  return stepsOf(content, (tr) => tr.insert(2, documentSchema.text(text)))
}
