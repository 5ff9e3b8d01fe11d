import { blockText, type ArticleJson, type DocumentJson } from './document-json'

/**
 * The canonical text of exactly what a sign-off binds; equal texts mean that nothing bound has
 * changed. Bound: articles and blocks in their order, each with role, text and gaps (captions and credits
 * among them); kind, contributors as printed, counties, column, placement. Not bound: ids,
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
    content.map((block) => [block.type, blockText(block), block.attrs.gapBefore, block.attrs.gapAfter]),
  ]
}
