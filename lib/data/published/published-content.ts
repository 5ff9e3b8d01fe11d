import { z } from 'zod'
import { CONTRIBUTOR_ROLES, ROLES } from '@/lib/segmentation/types'

/** What it was cut out of is the desk's to know, and left out. */
const photo = z.object({ file: z.string(), width: z.number(), height: z.number(), alt: z.string() })

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
    photo: photo.optional(),
  }),
)

export const publishedContributors = z.array(
  z.object({ name: z.string().min(1), role: z.enum(CONTRIBUTOR_ROLES), title: z.string().default('') }),
)

/** A picture's file with its size in pixels; `alt` is empty where the caption says what is to be seen. */
export type PaperPhoto = z.output<typeof photo> & {
  /** The desk's preview: the picture is not published, so its address is another one. */
  atDesk?: boolean
}
export type PaperBlock = Omit<z.output<typeof publishedBlocks>[number], 'photo'> & { photo?: PaperPhoto }
export type PaperContributor = z.output<typeof publishedContributors>[number]
