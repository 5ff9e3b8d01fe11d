import type { Command } from '@tiptap/pm/state'
import { updateArticle } from './update-article'

/**
 * Says that a piece belongs to no county (national news, agency copy), which takes its counties away; or
 * takes that back.
 */
export function setNoCounty(countyNone: boolean, articleId?: string): Command {
  return updateArticle(articleId, ({ counties }) => ({ countyNone, counties: countyNone ? [] : counties }))
}
