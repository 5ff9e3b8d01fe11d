import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { alikePassages } from '@/lib/editor/alike/alike-passages'
import { textPrints } from '@/lib/editor/alike/text-prints'
import type { CheckedArticle, Repeat } from '@/lib/preflight/types'
import { printedSelect, printedTexts } from '../alike/printed-texts'

/** From this share of an article on it is the same piece again, not a quotation from it. */
const LEAST_SHARE = 0.5
/** How many printed articles are compared with one, those first that share the most prints. */
const MOST = 3

/** What of these articles was printed before: found by fingerprints, then compared word by word. */
export async function repeatsOf(tx: Db, articles: readonly CheckedArticle[]): Promise<Repeat[]> {
  const found: Repeat[] = []
  for (const article of articles) {
    const text = article.blocks.map((block) => block.text).join('\n')
    const prints = textPrints(text)
    if (prints.length === 0) continue
    const alike = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "TextPrint"
      WHERE "kind" = 'published' AND "prints" && ${prints}::int[] AND "id"::text <> ${article.id}
      ORDER BY (SELECT count(*) FROM unnest("prints") p WHERE p = ANY(${prints}::int[])) DESC LIMIT ${MOST}`
    const printed = await tx.publishedArticle.findMany({
      where: { id: { in: alike.map(({ id }) => id) } },
      select: {
        ...printedSelect,
        headline: true,
        page: { select: { publication: { select: { date: true } } } },
      },
    })
    const repeats = printed.flatMap(({ headline, page, ...row }) =>
      printedTexts(row).flatMap((before) => {
        const { passages, share } = alikePassages(text, before)
        const longest = passages.toSorted((a, b) => length(b.a) - length(a.a))[0]
        if (share < LEAST_SHARE || !longest) return []
        const facts = { headline, date: toIsoDate(page.publication.date), share: Math.round(share * 100) }
        return [{ articleId: article.id, ...placeOf(article, longest.a), ...facts }]
      }),
    )
    const most = repeats.toSorted((a, b) => b.share - a.share)[0]
    if (most) found.push(most)
  }
  return found
}

const length = ([start, end]: readonly [number, number]) => end - start

/** The block in which a stretch of the article's text begins, and how far it goes there. */
function placeOf(article: CheckedArticle, [start, end]: readonly [number, number]) {
  let from = 0
  for (const { id, text } of article.blocks) {
    const to = from + text.length
    if (start < to) return { blockId: id, start: start - from, end: Math.min(end, to) - from }
    from = to + 1
  }
  throw new Error('A passage outside its text')
}
