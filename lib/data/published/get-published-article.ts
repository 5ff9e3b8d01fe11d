import { db } from '@/lib/db'
import { NotFound } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import { nameArticles } from './name-articles'
import type { PaperArticleView } from './paper-view'
import { articleNameSelect, articleSelect, NOT_A_NOTICE, toArticle, toIssue } from './selects'

/** A published article and its neighbours in the issue. @throws NotFound `published-article-not-found` */
export async function getPublishedArticle({ id }: { id: string }): Promise<PaperArticleView> {
  const row = isUuid(id)
    ? await db().publishedArticle.findUnique({
        where: { id },
        select: {
          ...articleSelect,
          page: {
            select: {
              number: true,
              name: true,
              publication: {
                select: {
                  date: true,
                  number: true,
                  at: true,
                  pages: {
                    select: {
                      number: true,
                      name: true,
                      articles: {
                        where: NOT_A_NOTICE,
                        select: articleNameSelect,
                        orderBy: [{ position: 'asc' }, { id: 'asc' }],
                      },
                    },
                    orderBy: { number: 'asc' },
                  },
                },
              },
            },
          },
        },
      })
    : null
  if (!row) throw new NotFound('published-article-not-found', { id })
  const { page, ...article } = row
  const { publication } = page
  const order = publication.pages.flatMap(({ articles }) => articles)
  const at = order.findIndex((other) => other.id === row.id)
  const before = at > 0 ? order[at - 1] : undefined
  const after = at >= 0 ? order[at + 1] : undefined
  const names = await nameArticles([before, after].filter((one) => one !== undefined))
  return {
    article: toArticle(article),
    issue: {
      ...toIssue(publication),
      pages: publication.pages.map(({ number, name }) => ({ number, name })),
    },
    page: { number: page.number, name: page.name },
    publishedAt: publication.at,
    previous: names.find(({ id: other }) => other === before?.id) ?? null,
    next: names.find(({ id: other }) => other === after?.id) ?? null,
  }
}
