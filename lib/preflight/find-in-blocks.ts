import type { CheckedArticle, CheckedBlock, Warning } from './types'

export interface Found {
  code: string
  start: number
  end: number
  values?: Warning['values']
}

/** What a rule finds in each block by itself, as warnings in reading order. */
export function findInBlocks(
  articles: readonly CheckedArticle[],
  find: (block: CheckedBlock, article: CheckedArticle) => readonly Found[],
): Warning[] {
  return articles.flatMap((article) =>
    article.blocks.flatMap((block) =>
      find(block, article).map(({ code, start, end, values = {} }) => ({
        code,
        articleId: article.id,
        blockId: block.id,
        start,
        end,
        values: { text: block.text.slice(start, end), ...values },
      })),
    ),
  )
}
