import { blockText, type ArticleJson } from '@/lib/editor/document-json'
import type { PageForProof } from '@/lib/data/pages/page-view'
import type { PaperPageView } from '@/lib/data/published/paper-view'
import { publishedArticles } from '@/lib/editor/published-articles'

/** The page as publication would give it to readers now. */
export function previewPage(page: PageForProof): PaperPageView {
  const ids = new Map(page.content.content.map((article) => [article.attrs.id, printedIds(article)]))
  return {
    number: page.pageNumber,
    name: page.pageName,
    editorName: page.editorName,
    issue: { date: page.date, number: page.issueNumber, pages: page.siblings },
    articles: publishedArticles(page.content).map((article) => ({
      ...article,
      blocks: article.blocks.map(({ photo, ...block }, i) => ({
        ...block,
        id: ids.get(article.id)?.[i],
        ...(photo && { photo: { ...photo, atDesk: true } }),
      })),
      counties: article.counties.map((code) => ({ code, name: page.countyNames[code] ?? code })),
    })),
  }
}

/** Ids of the blocks that readers get, so that a warning's place is found in the preview. */
const printedIds = ({ content }: ArticleJson) =>
  content
    .filter((block) => block.type !== 'discarded' && (blockText(block).trim() !== '' || block.attrs.photo))
    .map(({ attrs }) => attrs.id)
