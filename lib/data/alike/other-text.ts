import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { alikePassages } from '@/lib/editor/alike/alike-passages'
import type { AlikeShare } from './alike-shares'
import type { AlikePiece } from './find-alike'
import { printedSelect, printedTexts } from './printed-texts'

/** What another text is, and the text. */
type Other = Pick<AlikePiece, 'headline' | 'by' | 'at' | 'state' | 'printed'> & { text: string }

/**
 * The other text of two that are likely the same; null where it is gone. Of one that was corrected since it was
 * printed, the text that is nearest to `own`.
 */
export async function otherText(
  tx: Db,
  { kind, id }: Pick<AlikeShare, 'kind' | 'id'>,
  own: string,
): Promise<Other | null> {
  if (kind === 'published') {
    const row = await tx.publishedArticle.findUnique({
      where: { id },
      select: {
        ...printedSelect,
        headline: true,
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
      text: nearest(own, printedTexts(row)),
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

function nearest(own: string, texts: readonly [string, ...string[]]): string {
  if (texts.length === 1) return texts[0]
  const share = (text: string) => alikePassages(own, text).share
  return texts.reduce((best, text) => (share(text) > share(best) ? text : best))
}
