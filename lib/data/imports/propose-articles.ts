import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db'
import { documentFromSegmentation } from '@/lib/editor/document-from-segmentation'
import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import type { Segmentation } from '@/lib/segmentation/types'
import { newsroomMemory } from '../memory/newsroom-memory'
import type { SuspectView } from '../pages/page-view'
import { publicationSettings } from '../publication-settings'

/** What the engine makes of a text, with the newsroom's prefecture and memory as evidence. */
export async function proposeArticles(tx: Db, text: string): Promise<Segmentation> {
  const { prefectureCode } = await publicationSettings(tx)
  return segment(text, segmentOptions({ prefecture: prefectureCode, memory: await newsroomMemory(tx) }))
}

/** The proposal as a document, and its suspects pointing at the document's articles and blocks. */
export function proposedDocument(segmentation: Segmentation, text: string) {
  const content = documentFromSegmentation(segmentation, text, randomUUID)
  // The engine proposes no empty article, so that articles and nodes stand one for one.
  const articleIds = content.content.map((article) => article.attrs.id)
  const blockIds = content.content.map((article) => article.content.map((block) => block.attrs.id))
  const suspects: SuspectView[] = segmentation.suspects.map(({ article, block, ...suspect }) => ({
    ...suspect,
    id: randomUUID(),
    articleId: articleIds[article] ?? '',
    blockId: block === undefined ? null : (blockIds[article]?.[block] ?? null),
  }))
  return { content, proposal: { ...segmentation, articleIds, blockIds, suspects } }
}
