import type { ProposedArticle, ProposedBlock, Segmentation } from '@/lib/segmentation/types'
import type { ArticleJson, BlockJson, DocumentJson } from './document-json'
import { emptyDocument } from './empty-document'
import { joinLines, joinTexts } from './join-text'
import { setFullWidth } from './set-full-width'

/**
 * The document that an import begins with: what the engine proposed, with its facts marked as
 * suggested, and the text set full-width.
 * @param sourceText the page's decoded text that the spans count in (UTF-16 units)
 * @param newId gives a new UUID at each call
 */
export function documentFromSegmentation(
  segmentation: Segmentation,
  sourceText: string,
  newId: () => string,
): DocumentJson {
  const content = segmentation.articles
    .filter((article) => article.blocks.length > 0)
    .map((article) => articleJson(article, sourceText, newId))
  return content.length > 0 ? { type: 'doc', content } : emptyDocument(newId)
}

function articleJson(article: ProposedArticle, sourceText: string, newId: () => string): ArticleJson {
  const codes = [...new Set(article.counties.map((county) => county.code))]
  return {
    type: 'article',
    attrs: {
      id: newId(),
      kind: article.kind,
      counties: codes.map((code) => ({ code, status: 'suggested' })),
      countyNone: false,
      contributors: article.contributors.map(({ name, role, title }) => ({
        name,
        role,
        title,
        status: 'suggested',
      })),
      column: article.column ?? null,
      genre: null,
      placement: null,
    },
    content: article.blocks.map((block) => blockJson(block, sourceText, newId)),
  }
}

function blockJson(block: ProposedBlock, sourceText: string, newId: () => string): BlockJson {
  const text = setFullWidth(
    joinTexts(block.spans.map(([start, end]) => joinLines(sourceText.slice(start, end)))),
  )
  return {
    type: block.role,
    attrs: {
      id: newId(),
      source: block.spans.map(([start, end]) => [start, end]),
      gapBefore: block.gapBefore ?? false,
      gapAfter: block.gapAfter ?? false,
      ...(block.role === 'discarded' && { discardedBy: null, wasRole: null }),
    },
    ...(text && { content: [{ type: 'text', text }] }),
  }
}
