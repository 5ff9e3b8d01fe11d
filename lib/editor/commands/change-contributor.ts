import type { Command } from '@tiptap/pm/state'
import type { ArticleContributor } from '../document-json'
import { isSameContributor, type ContributorKey } from './contributor-key'
import { updateArticle } from './update-article'

/**
 * Corrects a contributor's name, role or title; who corrects also confirms. With no change it confirms
 * alone.
 */
export function changeContributor(
  contributor: ContributorKey,
  change: Partial<Omit<ArticleContributor, 'status'>> = {},
  articleId?: string,
): Command {
  return updateArticle(articleId, ({ contributors }) => {
    const at = contributors.findIndex((one) => isSameContributor(one, contributor))
    if (at < 0) return null
    return { contributors: contributors.with(at, { ...contributors[at]!, ...change, status: 'confirmed' }) }
  })
}
