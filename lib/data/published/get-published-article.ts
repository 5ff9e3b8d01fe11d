import { db } from '@/lib/db'
import { Gone, NotFound, type ExpectedError } from '@/lib/errors'
import { isUuid } from '../is-uuid'
import { nameArticles } from './name-articles'
import type { PaperArticleView } from './paper-view'
import { free, readable } from './readable'
import { articleSelect, contentsSelect, correctionSelect, toArticle, toCorrections, toIssue } from './selects'

/**
 * A published article and its neighbours in the issue.
 * @throws NotFound `published-article-not-found`; Gone `published-article-taken-down` with the note
 */
export async function getPublishedArticle({ id }: { id: string }): Promise<PaperArticleView> {
  const row = isUuid(id)
    ? await db().publishedArticle.findFirst({
        where: { id, ...readable() },
        select: {
          ...articleSelect,
          corrections: correctionSelect,
          page: {
            select: {
              number: true,
              name: true,
              publication: {
                select: {
                  date: true,
                  number: true,
                  at: true,
                  pages: contentsSelect(),
                },
              },
            },
          },
        },
      })
    : null
  if (!row) throw await whyNot(id)
  const { page, corrections, ...article } = row
  const { publication } = page
  const order = publication.pages.flatMap(({ articles }) => articles)
  const at = order.findIndex((other) => other.id === row.id)
  const before = at > 0 ? order[at - 1] : undefined
  const after = at >= 0 ? order[at + 1] : undefined
  const names = await nameArticles([before, after].filter((one) => one !== undefined))
  return {
    article: toArticle(article),
    corrections: toCorrections(corrections),
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

/** Readers of a piece that was taken down are told so; of one whose embargo stands, nothing. */
async function whyNot(id: string): Promise<ExpectedError> {
  const gone = isUuid(id)
    ? await db().publishedArticle.findFirst({
        where: { id, takenDownAt: { not: null }, ...free() },
        select: {
          takenDownAt: true,
          corrections: {
            where: { kind: 'takeDown', signedAt: { not: null } },
            orderBy: { signedAt: 'desc' },
            take: 1,
            select: { note: true },
          },
        },
      })
    : null
  if (!gone?.takenDownAt) return new NotFound('published-article-not-found', { id })
  const at = gone.takenDownAt.toISOString()
  return new Gone('published-article-taken-down', { at, note: gone.corrections[0]?.note ?? '' })
}
