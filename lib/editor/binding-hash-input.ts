import { blockText, type ArticleJson, type BlockJson, type DocumentJson } from './document-json'

/**
 * The canonical text of exactly what a sign-off binds; equal texts mean that nothing bound has
 * changed. Bound: articles and blocks in their order, each with role, text and gaps (captions and credits
 * among them) and its picture (file, crop and description); kind, contributors as printed, counties, column, placement. Not bound: ids,
 * genre, source hints, who discarded a block, and whether a fact was suggested or confirmed, for
 * none of these changes what stands in the paper.
 */
export function bindingHashInput(document: DocumentJson): string {
  return JSON.stringify(['cleanproof-binding-1', ...document.content.map(boundArticle)])
}

function boundArticle({ attrs, content }: ArticleJson): unknown {
  return [
    attrs.kind,
    attrs.column,
    attrs.placement,
    attrs.countyNone,
    attrs.counties.map((county) => county.code).sort(),
    attrs.contributors.map(({ name, role, title }) => [name, role, title]),
    content.map(boundBlock),
  ]
}

/** A block without a picture is bound as it was before there were any. */
function boundBlock(block: BlockJson): unknown {
  const { gapBefore, gapAfter, photo } = block.attrs
  const bound = [block.type, blockText(block), gapBefore, gapAfter]
  if (!photo || block.type === 'discarded') return bound
  const { file, alt, crop } = photo
  return [...bound, [file, alt, crop && [crop.of, crop.x, crop.y, crop.width, crop.height]]]
}
