import type { ArticleContributor } from '../document-json'

/** Who is meant: a place in the list would be another person's once a colleague has changed it. */
export type ContributorKey = Pick<ArticleContributor, 'name' | 'role'>

/** The same name in the same role. */
export function isSameContributor(a: ContributorKey, b: ContributorKey): boolean {
  return a.name === b.name && a.role === b.role
}
