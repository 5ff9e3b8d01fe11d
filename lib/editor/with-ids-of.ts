import { blockText, type ArticleJson, type BlockJson } from './document-json'

/** Two blocks share at least this part of the shorter one's pairs of characters, or are not the same text. */
const ALIKE = 0.5

/**
 * A version of a piece under the ids of another, so that the two can be compared and a change taken back: a
 * printed article that a piece was found to be one with has ids of its own. Blocks are paired where they are
 * alike, in their order; those of a role that find no like are paired with each other, in their order.
 */
export function withIdsOf(standing: ArticleJson, earlier: ArticleJson): ArticleJson {
  if (standing.attrs.id === earlier.attrs.id) return earlier
  const ids = pairs(standing.content, earlier.content)
  const content = earlier.content.map((block) => ({
    ...block,
    attrs: { ...block.attrs, id: ids.get(block)?.attrs.id ?? block.attrs.id },
  }))
  return { ...earlier, attrs: { ...earlier.attrs, id: standing.attrs.id }, content }
}

/** Which block of the standing version each of the earlier one became. */
function pairs(standing: readonly BlockJson[], earlier: readonly BlockJson[]): Map<BlockJson, BlockJson> {
  const found = new Map<BlockJson, BlockJson>()
  const free = new Set(standing)
  const take = (block: BlockJson, fits: (other: BlockJson) => boolean) => {
    const other = [...free].find((one) => one.type === block.type && fits(one))
    if (!other) return
    found.set(block, other)
    free.delete(other)
  }
  for (const block of earlier) take(block, (other) => share(block, other) >= ALIKE)
  for (const block of earlier) if (!found.has(block)) take(block, () => true)
  return found
}

function share(one: BlockJson, other: BlockJson): number {
  const [a, b] = [one, other].map((block) => grams(blockText(block)))
  const least = Math.min(a!.size, b!.size)
  return least === 0 ? 0 : [...a!].filter((gram) => b!.has(gram)).length / least
}

function grams(text: string): Set<string> {
  const signs = [...text.replaceAll(/\s/g, '')]
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))
}
