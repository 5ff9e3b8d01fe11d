import type { Command } from '@tiptap/pm/state'
import { updateArticle } from './update-article'

/** Gives an article a county, confirmed; a suggestion of the same one is confirmed by it. */
export function addCounty(code: string, articleId?: string): Command {
  return updateArticle(articleId, ({ counties }) => {
    const isKnown = counties.some((county) => county.code === code)
    const added = { code, status: 'confirmed' as const }
    return {
      counties: isKnown
        ? counties.map((county) => (county.code === code ? added : county))
        : [...counties, added],
      countyNone: false,
    }
  })
}
