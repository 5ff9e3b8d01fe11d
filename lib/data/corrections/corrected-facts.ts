import { z } from 'zod'
import type { Db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import { CONTRIBUTOR_ROLES } from '@/lib/segmentation/types'
import type { PaperContributor } from '../published/published-content'
import type { CorrectionContent } from './correction-content'

/** Who is credited and which counties a corrected article is of, as a form sends them. */
export interface CorrectedFacts {
  contributors?: readonly { name: string; role: string; title: string }[] | undefined
  /** GB/T 2260 codes. */
  counties?: readonly string[] | undefined
}

const MOST = 50
const LONGEST = 100

const credit = z.object({
  name: z.string().min(1).max(LONGEST),
  role: z.enum(CONTRIBUTOR_ROLES),
  title: z.string().max(LONGEST),
})

/**
 * The facts after a correction, tidied; what is not sent stays as it is.
 * @throws Invalid `correction-credit` for a credit that is none, `correction-county` for a code of no county
 */
export async function correctedFacts(
  tx: Db,
  before: CorrectionContent,
  { contributors, counties }: CorrectedFacts,
): Promise<Pick<CorrectionContent, 'contributors' | 'counties'>> {
  const codes = counties && [...new Set(counties)]
  const known = codes && (await tx.county.count({ where: { code: { in: codes } } }))
  if (codes && known !== codes.length) throw new Invalid('correction-county')
  return {
    contributors: contributors ? tidyCredits(contributors) : before.contributors,
    counties: codes ? inOrder(codes, before.counties ?? []) : before.counties,
  }
}

/** A row without a name is a credit taken away; the same credit twice is one. */
function tidyCredits(rows: NonNullable<CorrectedFacts['contributors']>): PaperContributor[] {
  const tidy = rows
    .map(({ name, role, title }) => ({ name: name.replaceAll(/\s/g, ''), role, title: title.trim() }))
    .filter(({ name }) => name !== '')
  const parsed = z.array(credit).max(MOST).safeParse(tidy)
  if (!parsed.success) throw new Invalid('correction-credit')
  const key = ({ name, role }: PaperContributor) => `${role} ${name}`
  return parsed.data.filter((one, at) => parsed.data.findIndex((other) => key(other) === key(one)) === at)
}

/** Those that were there keep their order, the first being the one that the article is about most. */
function inOrder(codes: readonly string[], before: readonly string[]): string[] {
  return [...before.filter((code) => codes.includes(code)), ...codes.filter((code) => !before.includes(code))]
}
