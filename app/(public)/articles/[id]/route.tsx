import { ArticleView } from '@/components/paper/article-view'
import { excerpt } from '@/components/paper/excerpt'
import { documentTitle } from '@/components/paper/titles'
import { getPublishedArticle } from '@/lib/data/published/get-published-article'
import { readerRoute } from '../../_reader/reader-route'

/** One article, whole. */
export const GET = readerRoute<{ id: string }>(async ({ params, t }) => {
  const view = await getPublishedArticle(params)
  return {
    title: documentTitle(view.article, t),
    description: excerpt(view.article, 110) || documentTitle(view.article, t),
    issue: view.issue,
    currentPage: view.page.number,
    article: { publishedAt: view.publishedAt },
    body: <ArticleView view={view} t={t} />,
  }
})
