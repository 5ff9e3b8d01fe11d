import { z } from 'zod'
import { publishedBlocks, type PaperBlock } from '../published/published-content'

/** What a correction changes, as readers have it before and after. */
export const correctionContent = z.object({ headline: z.string(), blocks: publishedBlocks })
export type CorrectionContent = z.output<typeof correctionContent>

/** Several headline blocks make one headline, as a document's projection has it. */
export function contentOfBlocks(blocks: PaperBlock[]): CorrectionContent {
  const headlines = blocks.filter(({ role }) => role === 'headline').map(({ text }) => text)
  return { headline: headlines.join('　'), blocks }
}
