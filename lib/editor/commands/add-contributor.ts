import type { Command } from '@tiptap/pm/state'
import type { ArticleContributor } from '../document-json'
import { isSameContributor, type ContributorKey } from './contributor-key'
import { updateArticle } from './update-article'

/**
 * Names a contributor of an article, confirmed; a suggestion of the same person in the same role is
 * confirmed by it.
 */
export function addContributor(contributor: ContributorKey & { title: string }, articleId?: string): Command {
  const name = contributor.name.replace(/\s/g, '')
  return updateArticle(articleId, ({ contributors }) => {
    if (name === '') return null
    const added: ArticleContributor = { ...contributor, name, status: 'confirmed' }
    const at = contributors.findIndex((one) => isSameContributor(one, added))
    return { contributors: at < 0 ? [...contributors, added] : contributors.with(at, added) }
  })
}
