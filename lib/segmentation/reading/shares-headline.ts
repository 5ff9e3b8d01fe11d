import type { Features } from '../features/features'
import { likeness } from '../features/likeness'

const NEAR = 8

/**
 * What speaks for a dateline (本报…电, 新华社…电) that stands under the headline of the datelined news before
 * it, in logarithms of odds: two dispatches on one matter, one after the other. A heading of its own may also
 * have been lost or stand further on; a local opening (本报讯) hardly ever shares.
 */
export function sharesHeadline(features: readonly Features[], i: number, whole: boolean): number {
  const one = features[i]
  const before = features[i - 1]
  if (!one?.lead || !before || !isWired(one)) return 0
  // On a page in order no heading is lost.
  let shares = (before.ending === 'closed' ? 1 : -4) + (whole ? 2 : 0)
  const first = lastLead(features, i)
  if (!first) return 0
  shares += isWired(first) ? 2.5 : -2
  if (agency(first) === agency(one)) shares += 1.5
  shares += Math.min(3, 15 * namesToo(features, i))
  const after = features[i + 1]
  for (let at = i + 1; at <= i + NEAR; at++) {
    const heading = features[at]
    if (!heading || heading.length > 60 || heading.ending !== 'open' || features[at + 1]?.lead) continue
    const alike = likeness(heading.fragment.text, one.fragment.text.slice(0, 300))
    if (alike >= 0.3) shares -= 4 * alike + (heading === after ? 2 : 0)
  }
  return shares
}

/** How much of the headline above the dispatch tells that the one before it does not. */
function namesToo(features: readonly Features[], i: number): number {
  let from = i - 1
  while (from > 0 && i - from < NEAR && !features[from]?.lead) from--
  const heading = features[from - 1]
  if (!heading || heading.length > 60 || heading.ending !== 'open') return 0
  const told = features
    .slice(from, i)
    .map(({ fragment }) => fragment.text)
    .join('')
  const both = told + (features[i]?.fragment.text.slice(0, 300) ?? '')
  return likeness(heading.fragment.text, both) - likeness(heading.fragment.text, told)
}

const isWired = ({ lead }: Features): boolean => /电$/.test(lead?.formula ?? '')
const agency = ({ lead }: Features): string => /^据?(.{2})/.exec(lead?.formula ?? '')?.[1] ?? ''

/** The dateline before, if nothing but running text stands between. */
function lastLead(features: readonly Features[], i: number): Features | undefined {
  for (let at = i - 1; at >= 0; at--) {
    const one = features[at]
    if (!one || one.byline || one.credit || one.furniture || (one.length < 40 && one.ending === 'open')) break
    if (one.lead) return one
  }
  return undefined
}
