import type { Node } from '@tiptap/pm/model'
import type { ArticleAttrs, ArticleContributor, ArticleCounty } from '../document-json'
import { emptyArticleAttrs } from '../empty-document'
import { kindFor } from './article-kind'

/**
 * The facts of the two articles that one becomes. A contributor whom only the second part names goes with it;
 * the counties go with both, in the second as suggestions, since a person agreed to them for the whole.
 */
export function factsAfterSplit(
  attrs: ArticleAttrs,
  first: readonly Node[],
  second: readonly Node[],
  newId: () => string,
): [ArticleAttrs, ArticleAttrs] {
  const textOf = (blocks: readonly Node[]) =>
    blocks
      .map((block) => block.textContent)
      .join('\n')
      .replace(/\s/g, '')
  const [before, after] = [textOf(first), textOf(second)]
  const goes = ({ name }: ArticleContributor) => after.includes(name) && !before.includes(name)
  return [
    {
      ...attrs,
      kind: kindFor(first, attrs.kind),
      contributors: attrs.contributors.filter((one) => !goes(one)),
    },
    {
      ...emptyArticleAttrs(newId()),
      kind: kindFor(second, attrs.kind),
      counties: attrs.counties.map(({ code }) => ({ code, status: 'suggested' })),
      contributors: attrs.contributors.filter(goes),
    },
  ]
}

/** The facts of the article that two become: `main` stays, and takes over what the other knows besides. */
export function factsAfterMerge(main: ArticleAttrs, other: ArticleAttrs): ArticleAttrs {
  const counties = uniqueBy([...main.counties, ...other.counties], (county: ArticleCounty) => county.code)
  return {
    ...main,
    kind: main.kind === 'story' || other.kind === 'story' ? 'story' : main.kind,
    counties,
    countyNone: counties.length === 0 && (main.countyNone || other.countyNone),
    contributors: uniqueBy([...main.contributors, ...other.contributors], (one) => `${one.role} ${one.name}`),
    column: main.column ?? other.column,
    genre: main.genre ?? other.genre,
    placement: main.placement ?? other.placement,
  }
}

function uniqueBy<T extends { status: string }>(items: readonly T[], key: (item: T) => string): T[] {
  const found = new Map<string, T>()
  for (const item of items) {
    const before = found.get(key(item))
    if (!before || (before.status === 'suggested' && item.status === 'confirmed')) found.set(key(item), item)
  }
  return [...found.values()]
}
