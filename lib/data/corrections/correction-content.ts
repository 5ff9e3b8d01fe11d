import { z } from 'zod'
import { publishedBlocks, publishedContributors, type PaperBlock } from '../published/published-content'

/**
 * What a correction changes, as readers have it before and after. Who is credited and the counties (codes, in
 * their order) are missing in corrections from before these could be corrected: they changed neither.
 */
export const correctionContent = z.object({
  headline: z.string(),
  blocks: publishedBlocks,
  contributors: publishedContributors.optional(),
  counties: z.array(z.string()).optional(),
})
export type CorrectionContent = z.output<typeof correctionContent>

/** Several headline blocks make one headline, as a document's projection has it. */
export function contentOfBlocks(blocks: PaperBlock[]): CorrectionContent {
  const headlines = blocks.filter(({ role }) => role === 'headline').map(({ text }) => text)
  return { headline: headlines.join('　'), blocks }
}
