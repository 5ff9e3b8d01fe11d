import { sha256 } from '../sha256'
import type { CorrectionContent } from './correction-content'

/** SHA-256 (hex) of an article as readers have it: what a form sends back of what it showed. */
export function contentSeen({ headline, blocks, contributors, counties }: CorrectionContent): string {
  const bare = blocks.map(({ role, text, gapBefore, gapAfter }) => [role, text, gapBefore, gapAfter])
  const credits = contributors?.map(({ name, role, title }) => [name, role, title]) ?? null
  return sha256(JSON.stringify([headline, bare, credits, counties ?? null]))
}
