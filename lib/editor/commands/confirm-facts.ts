import type { Command } from '@tiptap/pm/state'
import { updateArticle } from './update-article'

/** Confirms all counties and contributors that are suggested for an article. */
export function confirmFacts(articleId?: string): Command {
  return updateArticle(articleId, ({ counties, contributors }) => ({
    counties: counties.map((county) => ({ ...county, status: 'confirmed' as const })),
    contributors: contributors.map((one) => ({ ...one, status: 'confirmed' as const })),
  }))
}
