import type { BlockerFact } from '@/lib/domain/blockers'
import { blockText, type ArticleJson, type DocumentJson } from './document-json'
import { photographerIn } from './article-photos'
import { publishedBlocks } from './published-blocks'

/** Enough of an article's first line to know it by. */
const TITLE_LENGTH = 20

const OF_TEXT: readonly string[] = [
  'source-unassigned',
  'discard-unnamed',
  'headline-missing',
  'county-missing',
  'county-suggested',
  'credit-missing',
]

/** Whether a blocker is one of `pageBlockers`: the text alone tells it, and no row of the database. */
export const isTextBlocker = ({ code }: BlockerFact) => OF_TEXT.includes(code)

/**
 * What keeps a page from being marked ready and signed, in reading order. Codes:
 * `source-unassigned` (`count` characters of the source are in no block and no discard), `discard-unnamed`
 * (the engine proposed to discard a block and no person has agreed), and for each article, named by `title`:
 * `headline-missing` (a story), `county-missing`, `county-suggested` (a proposal that nobody has agreed to),
 * `credit-missing` (a caption without a credit of its own or at its end). Page furniture (kind notice) needs
 * no county, and an article that is discarded as a whole needs nothing.
 * @param unassigned number of unassigned characters, of `accountForSource`; 0 where there is no source
 */
export function pageBlockers(document: DocumentJson, unassigned: number): BlockerFact[] {
  const ofSource = unassigned > 0 ? [{ code: 'source-unassigned', values: { count: unassigned } }] : []
  return [...ofSource, ...document.content.flatMap(articleBlockers)]
}

function articleBlockers(article: ArticleJson): BlockerFact[] {
  const { id, kind, countyNone, counties } = article.attrs
  const printed = publishedBlocks(article)
  const title =
    (printed.find((block) => block.role === 'headline') ?? printed[0])?.text.slice(0, TITLE_LENGTH) ?? ''
  const blocker = (code: string, extra?: Partial<BlockerFact>): BlockerFact => ({
    code,
    articleId: id,
    values: { title },
    ...extra,
  })
  const found = unnamedDiscards(article)
  if (printed.length === 0) return found
  if (kind === 'story' && !printed.some((block) => block.role === 'headline'))
    found.push(blocker('headline-missing'))
  if (kind !== 'notice' && !countyNone) {
    if (counties.length === 0) found.push(blocker('county-missing'))
    else if (counties.some((county) => county.status === 'suggested')) found.push(blocker('county-suggested'))
  }
  return [
    ...found,
    ...captionsWithoutCredit(article).map((blockId) => blocker('credit-missing', { blockId })),
  ]
}

function unnamedDiscards(article: ArticleJson): BlockerFact[] {
  return article.content
    .filter(
      (block) => block.type === 'discarded' && !block.attrs.discardedBy && blockText(block).trim() !== '',
    )
    .map((block) => ({
      code: 'discard-unnamed',
      articleId: article.attrs.id,
      blockId: block.attrs.id,
      values: { title: blockText(block).trim().slice(0, TITLE_LENGTH) },
    }))
}

/** A caption's credit is the next block that is printed, or the photographer whom its own end names. */
function captionsWithoutCredit(article: ArticleJson): string[] {
  const missing: string[] = []
  let open: string | null = null
  for (const block of article.content) {
    const isEmpty = blockText(block).trim() === '' && !block.attrs.photo
    if (isEmpty || block.type === 'discarded') continue
    if (open !== null && block.type !== 'credit') missing.push(open)
    const named = photographerIn(blockText(block), article.attrs.contributors)
    open = block.type === 'caption' && !named ? block.attrs.id : null
  }
  return open === null ? missing : [...missing, open]
}
