import type { ArticleAttrs, ArticleJson } from './document-json'

/** What a sign-off binds of an article besides its blocks; `order` is its place on the page. */
export type BoundFact = 'order' | 'kind' | 'column' | 'placement' | 'counties' | 'contributors'

/** Facts that a sign-off binds in which two versions of an article differ. */
export function changedFacts(before: ArticleJson, after: ArticleJson): Exclude<BoundFact, 'order'>[] {
  const bound: Record<Exclude<BoundFact, 'order'>, (attrs: ArticleAttrs) => unknown> = {
    kind: (a) => a.kind,
    column: (a) => a.column,
    placement: (a) => a.placement,
    counties: (a) => [a.countyNone, ...a.counties.map(({ code }) => code).sort()],
    contributors: (a) => a.contributors.map(({ name, role, title }) => [name, role, title]),
  }
  return (Object.keys(bound) as (keyof typeof bound)[]).filter(
    (fact) => JSON.stringify(bound[fact](before.attrs)) !== JSON.stringify(bound[fact](after.attrs)),
  )
}
