import type { PageForProof } from '@/lib/data/pages/page-view'
import type { PaperPageView } from '@/lib/data/published/paper-view'
import { publishedArticles } from '@/lib/editor/published-articles'

/** The page as publication would give it to readers now. */
export function previewPage(page: PageForProof): PaperPageView {
  return {
    number: page.pageNumber,
    name: page.pageName,
    editorName: page.editorName,
    issue: { date: page.date, number: page.issueNumber, pages: page.siblings },
    articles: publishedArticles(page.content).map((article) => ({
      ...article,
      counties: article.counties.map((code) => ({ code, name: page.countyNames[code] ?? code })),
    })),
  }
}
