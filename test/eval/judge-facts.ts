import type { Segmentation, Suspect, SuspectKind } from '@/lib/segmentation/types'
import { at, type Decision } from './decision'
import { textOf, type Labelled } from './labelled'
import type { Match } from './match-articles'

/** Counties and contributors: each that was proposed, and each that was left out. */
export function judgeFacts(
  text: string,
  gold: Labelled,
  { articles }: Segmentation,
  { toGold }: Match,
): Decision[] {
  return articles.flatMap(({ blocks, counties, contributors }, a) => {
    const truth = gold[toGold.get(a) ?? -1]
    const printed = blocks.map(({ spans }) => textOf(text, spans).replace(/\s/g, ''))
    const judge = (kind: SuspectKind, got: Fact[], want: Fact[]) => [
      ...got.map(({ key, confidence }, index): Decision => {
        const covers = (s: Suspect) =>
          (at([kind], a)(s) && (s.index === undefined || s.index === index)) || aboutArticle(s, a)
        return { kind, right: want.some((fact) => fact.key === key), confidence, covers }
      }),
      ...want
        .filter(({ key }) => !got.some((found) => found.key === key))
        .map(({ name }): Decision => ({ kind, right: false, covers: missed(kind, a, printed, name) })),
    ]
    return [
      ...judge(
        'county',
        counties.map(({ code, confidence }) => ({ key: code, confidence })),
        truth?.counties.map((key) => ({ key })) ?? [],
      ),
      ...judge(
        'contributor',
        contributors.map(({ name, role, confidence }) => ({ key: `${name}/${role}`, confidence })),
        truth?.contributors.map(({ name, role }) => ({ key: `${name}/${role}`, name })) ?? [],
      ),
    ]
  })
}

interface Fact {
  key: string
  confidence?: number
  /** As printed; leads to the block that names it. */
  name?: string
}

/** Where an article begins and ends decides what facts it has: a doubt about that leads to all of them. */
const aboutArticle = ({ kind, article, block }: Suspect, a: number) =>
  kind === 'boundary' && article === a && block === undefined

/** A fact left out is found by a doubt about its kind, the article, or the block that prints its name. */
function missed(kind: SuspectKind, article: number, printed: string[], name?: string) {
  const naming =
    name === undefined ? [] : printed.flatMap((text, block) => (text.includes(name) ? [block] : []))
  return (suspect: Suspect) =>
    at([kind], article)(suspect) ||
    aboutArticle(suspect, article) ||
    naming.some((block) => at(['role', 'boundary'], article, block)(suspect))
}
