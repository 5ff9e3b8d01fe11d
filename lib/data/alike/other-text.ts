import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import type { AlikeShare } from './alike-shares'
import type { AlikePiece } from './find-alike'

/** What another text is, and the text. */
type Other = Pick<AlikePiece, 'headline' | 'by' | 'at' | 'state' | 'printed'> & { text: string }

/** The other text of two that are likely the same; null where it is gone. */
export async function otherText(
  tx: Db,
  { kind, id }: Pick<AlikeShare, 'kind' | 'id'>,
): Promise<Other | null> {
  if (kind === 'published') {
    const row = await tx.publishedArticle.findUnique({
      where: { id },
      select: {
        headline: true,
        blocks: true,
        contributors: true,
        page: { select: { number: true, publication: { select: { date: true, at: true } } } },
      },
    })
    if (!row) return null
    const { number, publication } = row.page
    return {
      headline: row.headline,
      by: (row.contributors as { name: string }[]).map(({ name }) => name).join('、'),
      at: publication.at,
      state: null,
      printed: { date: toIsoDate(publication.date), page: number },
      text: (row.blocks as { text: string }[]).map(({ text }) => text).join('\n'),
    }
  }
  const row = await tx.submission.findUnique({
    where: { id },
    select: { articleId: true, state: true, submittedAt: true, author: { select: { name: true } } },
  })
  const article =
    row &&
    (await tx.article.findUnique({ where: { id: row.articleId }, select: { headline: true, text: true } }))
  return row && article
    ? { ...article, by: row.author.name, at: row.submittedAt, state: row.state, printed: null }
    : null
}
