import { blockText, type ArticleJson, type BlockJson } from './document-json'
import { emptyArticleAttrs } from './empty-document'

/**
 * What stays on a page of blocks that leave it: an article of what of them came with the page's source, each
 * block discarded by this person, so that the source stays accounted for and the print can be restored.
 * @returns null where nothing of them came with the source
 */
export function discardedRemains(
  { attrs: { kind } }: ArticleJson,
  blocks: readonly BlockJson[],
  { userId, newId }: { userId: string; newId: () => string },
): ArticleJson | null {
  const printed = blocks.filter((block) => block.attrs.source && blockText(block).trim() !== '')
  if (printed.length === 0) return null
  const content = printed.map((block) => discarded(block, userId, newId()))
  return { type: 'article', attrs: { ...emptyArticleAttrs(newId()), kind }, content }
}

function discarded({ type, attrs, content }: BlockJson, userId: string, id: string): BlockJson {
  const { source, gapBefore, gapAfter } = attrs
  const kept =
    type === 'discarded'
      ? { discardedBy: attrs.discardedBy ?? userId, wasRole: attrs.wasRole ?? null }
      : { discardedBy: userId, wasRole: type }
  return {
    type: 'discarded',
    attrs: { id, source, gapBefore, gapAfter, ...kept },
    ...(content && { content }),
  }
}
