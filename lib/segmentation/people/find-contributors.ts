import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import type { Credit } from '../patterns/credits'
import { readLead } from '../patterns/lead'
import { sourceOffset } from '../text/tight'
import type { ProposedContributor, SegmentOptions, Span } from '../types'
import { readLeadCredits } from './read-lead-credits'
import { readEndSignature, readSignature } from './read-signature'

interface Named extends Credit {
  rule: string
  span: Span
  certainty: number
}

/** Who an article names as its makers, in the order printed, each name and role once. */
export function findContributors(
  source: string,
  article: DraftArticle,
  features: readonly Features[],
  options: SegmentOptions = {},
): ProposedContributor[] {
  if (article.kind === 'notice') return []
  const named: Named[] = []
  for (const { role, fragments } of article.blocks)
    for (const [at, i] of fragments.entries()) {
      const one = features[i]
      const next = features[fragments[at + 1] ?? -1]
      if (one)
        named.push(...read(source, next ? throughCut(one, next) : one, role, next ? undefined : options))
    }
  const seen = new Set<string>()
  return named.flatMap(({ name: printed, role: as, title, rule, span, certainty }) => {
    const name = printed.replace(/\s/g, '')
    const role =
      as === 'correspondent' && title === '' && isReporter(name, article.first, features) ? 'reporter' : as
    if (seen.has(`${name}/${role}`)) return []
    seen.add(`${name}/${role}`)
    const times = options.memory?.contributors.get(name) ?? 0
    const reasons = [{ rule, spans: [span], values: { name } }]
    if (times > 0) reasons.push({ rule: 'confirmed-before', spans: [span], values: { name, times } as never })
    return [{ name, role, title, confidence: Math.min(0.99, certainty + (times > 0 ? 0.1 : 0)), reasons }]
  })
}

/** How far from a piece its author may be named with a title, in fragments. */
const NEAR = 40

/** Whether a piece near by names somebody as a reporter, whose name stands alone here. */
const isReporter = (name: string, at: number, features: readonly Features[]): boolean =>
  features
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(
      ({ lead, byline, fragment }) => (lead ?? byline) && fragment.text.slice(0, 80).includes(`记者${name}`),
    )

/** A formula whose bracket a column's end cut in two is read from both halves. */
function throughCut(one: Features, next: Features): Features {
  const { text, spaced } = one.fragment
  if (!one.lead || text.length > 80 || !/\([^)]*$/.test(text)) return one
  const whole = text + next.fragment.text.slice(0, 80)
  const fragment = { ...one.fragment, text: whole, spaced: spaced + next.fragment.spaced.slice(0, 100) }
  return { ...one, fragment, lead: readLead(whole) ?? one.lead }
}

/** Credits with the rule that found them, where, and how sure it is. */
const named = (
  credits: readonly Credit[] | undefined,
  rule: string,
  certainty: number,
  span: Span,
): Named[] =>
  credits ? credits.map(({ name, role, title }) => ({ name, role, title, rule, certainty, span })) : NOBODY
const NOBODY: Named[] = []

/** `lexicon` is handed over where the fragment ends its paragraph: there it may be signed. */
function read(source: string, one: Features, role: string, lexicon?: SegmentOptions): Named[] {
  const { span, spaced } = one.fragment
  if (role === 'credit') return named(one.credit ?? one.byline, 'credit-line', 0.97, span)
  if (role === 'caption') return named(one.trailingCredit?.credits, 'credit-at-end', 0.93, span)
  if (role === 'byline' && !one.lead) {
    if (one.byline) return named(one.byline, 'byline', 0.96, span)
    return named(lexicon && readSignature(spaced, lexicon), 'names-alone', 0.7, span)
  }
  const ending = role === 'body' || role === 'note' ? readEnd(one, lexicon) : NOBODY
  if (!one.lead) return ending
  const end = sourceOffset(source, span[0], span[1], one.lead.length)
  return [...named(readLeadCredits(one), 'opening-formula', 0.97, [span[0], end]), ...ending]
}

function readEnd({ trailingCredit, fragment }: Features, lexicon?: SegmentOptions): Named[] {
  if (trailingCredit) return named(trailingCredit.credits, 'credit-at-end', 0.8, fragment.span)
  return named(lexicon && readEndSignature(fragment.spaced, lexicon), 'signed-at-end', 0.8, fragment.span)
}
