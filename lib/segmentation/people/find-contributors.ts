import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { readCredits, type Credit } from '../patterns/credits'
import { readBareNames } from '../patterns/byline'
import { readLead } from '../patterns/lead'
import { sourceOffset } from '../text/tight'
import type { NewsroomMemory, ProposedContributor, Span } from '../types'

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
  memory?: NewsroomMemory,
): ProposedContributor[] {
  if (article.kind === 'notice') return []
  const named: Named[] = []
  for (const { role, fragments } of article.blocks)
    for (const [at, i] of fragments.entries()) {
      const one = features[i]
      const next = features[fragments[at + 1] ?? -1]
      if (one) named.push(...read(source, next ? throughCut(one, next) : one, role))
    }
  const seen = new Set<string>()
  return named.flatMap(({ name: printed, role, title, rule, span, certainty }) => {
    const name = printed.replace(/\s/g, '')
    if (seen.has(`${name}/${role}`)) return []
    seen.add(`${name}/${role}`)
    const times = memory?.contributors.get(name) ?? 0
    const reasons = [{ rule, spans: [span], values: { name } }]
    if (times > 0) reasons.push({ rule: 'confirmed-before', spans: [span], values: { name, times } as never })
    return [{ name, role, title, confidence: Math.min(0.99, certainty + (times > 0 ? 0.1 : 0)), reasons }]
  })
}

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

function read(source: string, one: Features, role: string): Named[] {
  const { span } = one.fragment
  if (role === 'credit') return named(one.credit ?? one.byline, 'credit-line', 0.97, span)
  if (role === 'caption') return named(one.trailingCredit?.credits, 'credit-at-end', 0.93, span)
  if (role === 'byline' && !one.lead) {
    if (one.byline) return named(one.byline, 'byline', 0.96, span)
    const signed = readCredits(one.fragment.spaced)
    if (signed && /记者|通讯员|作者/.test(one.fragment.text)) return named(signed, 'byline', 0.9, span)
    const bare = (one.bareNames ?? []).map((name): Credit => ({ name, role: 'correspondent', title: '' }))
    return named(bare, 'names-alone', 0.7, span)
  }
  if (one.lead) {
    const end = sourceOffset(source, span[0], span[1], one.lead.length)
    return named(readLeadCredits(one), 'opening-formula', 0.97, [span[0], end])
  }
  return role === 'body' || role === 'note'
    ? named(one.trailingCredit?.credits, 'credit-at-end', 0.8, span)
    : []
}

const AGENCY = /新华|中新|人民网|央视|法新|路透|美联|塔斯|共同社|韩联|^据/

/** The people of 本报讯(通讯员 …), read from the text with its spaces. */
function readLeadCredits(one: Features): Credit[] | undefined {
  const { lead } = one
  if (!lead) return undefined
  let units = 0
  let end = 0
  const { spaced } = one.fragment
  while (end < spaced.length && units < lead.length) if (spaced.charAt(end++) !== ' ') units++
  const formula = spaced.slice(0, end)
  const inside = /\(([^()]*(?:记者|通讯员|评论员|作者)[^()]*)\)/.exec(formula)?.[1]
  // The people in an agency's formula are the agency's: the agency is named as the source.
  if (inside && AGENCY.test(lead.formula) && !inside.includes('本报')) return []
  if (inside) return readCredits(inside)
  const untitled = /\(([^()]+)\)$/.exec(formula)?.[1]
  if (untitled && !AGENCY.test(lead.formula))
    return readBareNames(untitled.replace(/\s/g, ''), untitled)?.map((name) => ({
      name,
      role: 'correspondent',
      title: '',
    }))
  const inline =
    /(?:讯|电|报|^)\s*((?:本报|新华社)?(?:全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员).*?)(?:报道:|从|获悉|:)$/.exec(
      formula,
    )?.[1]
  return inline ? readCredits(inline) : undefined
}
