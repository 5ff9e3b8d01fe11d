import type { BlockJson } from '../document-json'
import { textDiff } from '../text-diff'
import { BOUNDARY, groupText, type BlockGroup } from './block-groups'

/** Blocks of both versions that begin at the same place: the first ones, and those behind the same boundary. */
export function pairedBlocks({ before, after }: BlockGroup): [BlockJson, BlockJson][] {
  if (before.length === 0 || after.length === 0) return []
  const pairs: [BlockJson, BlockJson][] = [[before[0]!, after[0]!]]
  let [was, is] = [0, 0]
  for (const { kind, text } of textDiff(groupText(before), groupText(after)))
    for (const sign of text) {
      if (sign !== BOUNDARY) continue
      if (kind !== 'added') was += 1
      if (kind !== 'removed') is += 1
      if (kind === 'same') pairs.push([before[was]!, after[is]!])
    }
  return pairs
}
