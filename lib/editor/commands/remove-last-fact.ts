import type { Command } from '@tiptap/pm/state'
import { updateArticle } from './update-article'

/** Takes away the county or contributor of the cursor's article that stands last; by key, as × does for any. */
export function removeLastFact(list: 'counties' | 'contributors'): Command {
  return updateArticle(undefined, (attrs) =>
    attrs[list].length > 0 ? { [list]: attrs[list].slice(0, -1) } : null,
  )
}
