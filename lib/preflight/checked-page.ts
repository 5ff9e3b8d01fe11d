import type { IsoDate } from '@/lib/domain/issue-date'
import { blockText, type ArticleJson, type DocumentJson } from '@/lib/editor/document-json'
import type { CheckedArticle, CheckedPage } from './types'

/** A page's document as the rules read it: what is discarded or empty is not there. */
export function checkedPage(
  document: DocumentJson,
  { date, number }: { date: IsoDate; number: number },
): CheckedPage {
  const articles = document.content.filter(({ attrs }) => attrs.kind !== 'notice').map(checkedArticle)
  const notices = document.content.filter(({ attrs }) => attrs.kind === 'notice').map(checkedArticle)
  return { date, number, articles, notices }
}

function checkedArticle({ attrs, content }: ArticleJson): CheckedArticle {
  return {
    id: attrs.id,
    contributors: attrs.contributors.map(({ name }) => name),
    blocks: content.flatMap((block) => {
      const text = blockText(block)
      if (block.type === 'discarded' || text.trim() === '') return []
      return [
        {
          id: block.attrs.id,
          role: block.type,
          text,
          gap: block.attrs.gapBefore || block.attrs.gapAfter,
        },
      ]
    }),
  }
}
