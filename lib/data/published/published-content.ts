import { z } from 'zod'
import { CONTRIBUTOR_ROLES, ROLES } from '@/lib/segmentation/types'

/**
 * What the Json columns of a published article hold. Publication writes what these accept; reading goes
 * through them too, so that a row of another shape is a defect that shows itself and not half a page.
 */
export const publishedBlocks = z.array(
  z.object({
    role: z.enum(ROLES),
    text: z.string(),
    gapBefore: z.boolean().default(false),
    gapAfter: z.boolean().default(false),
    photo: z
      .object({
        file: z.string(),
        width: z.number(),
        height: z.number(),
        alt: z.string(),
        crop: z.unknown(),
      })
      .transform(({ crop: _, ...photo }) => photo)
      .optional(),
  }),
)

export const publishedContributors = z.array(
  z.object({ name: z.string().min(1), role: z.enum(CONTRIBUTOR_ROLES), title: z.string().default('') }),
)

export type PaperBlock = z.output<typeof publishedBlocks>[number]
export type PaperContributor = z.output<typeof publishedContributors>[number]
