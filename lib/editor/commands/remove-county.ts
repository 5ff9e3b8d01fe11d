import type { Command } from '@tiptap/pm/state'
import { updateArticle } from './update-article'

/** Takes a county, suggested or confirmed, from an article. */
export function removeCounty(code: string, articleId?: string): Command {
  return updateArticle(articleId, ({ counties }) => ({
    counties: counties.filter((county) => county.code !== code),
  }))
}
