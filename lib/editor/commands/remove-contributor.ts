import type { Command } from '@tiptap/pm/state'
import { isSameContributor, type ContributorKey } from './contributor-key'
import { updateArticle } from './update-article'

/** Takes a contributor from an article. */
export function removeContributor(contributor: ContributorKey, articleId?: string): Command {
  return updateArticle(articleId, ({ contributors }) => ({
    contributors: contributors.filter((one) => !isSameContributor(one, contributor)),
  }))
}
