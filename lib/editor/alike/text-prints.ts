import { foldText } from '../align/folded-text'
import { gramHashes } from '../align/gram-index'

/** Characters of a run that is hashed. */
const GRAM = 7
/** Of so many neighbouring runs the least hash is kept. */
const WINDOW = 6

/** Every passage of this many characters or more that two texts share leaves a print in both. */
export const SURE_PRINT = GRAM + WINDOW - 1

/**
 * A text's fingerprints: hashes of some of its runs of characters, chosen by what stands in them alone
 * (winnowing), so that a passage that two texts share gives the same ones in both. Width and white space do
 * not count. Signed 32-bit numbers, each once, ascending; empty for a text shorter than a run.
 */
export function textPrints(text: string): number[] {
  const hashes = gramHashes(foldText(text).codes, GRAM)
  const prints = new Set<number>()
  const windows = Math.max(1, hashes.length - WINDOW + 1)
  for (let from = 0; from < windows && hashes.length > 0; from++)
    prints.add(Math.min(...hashes.subarray(from, from + WINDOW)) | 0)
  return [...prints].sort((a, b) => a - b)
}
