import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { alikePassages, LEAST_SHARE } from '@/lib/editor/alike/alike-passages'
import { alikeShares } from '../alike/alike-shares'
import { matchShares } from '../alike/match-shares'
import { otherText } from '../alike/other-text'
import type { InboxPiece } from './inbox-view'

/** These pieces as the inbox lists them, in this order. */
export async function listPieces(tx: Db, ids: string[]): Promise<InboxPiece[]> {
  if (ids.length === 0) return []
  const rows = await tx.submission.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      articleId: true,
      state: true,
      submittedAt: true,
      author: { select: { name: true } },
      contributor: { select: { unit: true } },
      taker: { select: { name: true } },
      page: { select: { number: true, name: true, issue: { select: { date: true } } } },
      attachments: { where: { kind: 'reviewForm', removedAt: null }, select: { id: true }, take: 1 },
    },
  })
  const articles = await tx.article.findMany({
    where: { id: { in: rows.map(({ articleId }) => articleId) } },
    select: {
      id: true,
      headline: true,
      text: true,
      counties: { select: { county: { select: { name: true } } }, orderBy: { position: 'asc' } },
      photos: { select: { position: true } },
    },
  })
  const alike = new Map<string, NonNullable<InboxPiece['alike']>>()
  for (const one of await alikeShares(tx, ids)) {
    const row = rows.find(({ id }) => id === one.submissionId)
    const own = articles.find(({ id }) => id === row?.articleId)
    const other = alike.has(one.submissionId) || !own ? null : await otherText(tx, one, own.text)
    // The prints only say where to look; what is told is counted in characters.
    const { share } = own && other ? alikePassages(own.text, other.text) : { share: 0 }
    if (share >= LEAST_SHARE) alike.set(one.submissionId, { kind: one.kind, share })
  }
  const printed = new Set((await matchShares(tx, { submissionIds: ids })).map((one) => one.submissionId))
  const pieces = rows.map((row): InboxPiece => {
    const article = articles.find(({ id }) => id === row.articleId)
    return {
      submissionId: row.id,
      state: row.state,
      headline: article?.headline ?? '',
      author: row.author.name,
      unit: row.contributor?.unit ?? null,
      counties: article?.counties.map(({ county }) => county.name) ?? [],
      since: row.submittedAt,
      taker: row.taker?.name ?? null,
      words: article?.text.replaceAll(/\s/g, '').length ?? 0,
      pictures: article?.photos.length ?? 0,
      form: row.attachments.length > 0,
      page: row.page && {
        date: toIsoDate(row.page.issue.date),
        number: row.page.number,
        name: row.page.name,
      },
      alike: alike.get(row.id) ?? null,
      printed: printed.has(row.id),
    }
  })
  return ids.flatMap((id) => pieces.find((piece) => piece.submissionId === id) ?? [])
}
