import { db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { isUuid } from '../is-uuid'
import { publicationSettings } from '../publication-settings'
import { publishedBlocks, publishedContributors } from '../published/published-content'
import { requireAbility } from '../require-ability'
import { contentSeen } from './content-seen'
import { correctionContent, type CorrectionContent } from './correction-content'
import { publishedItem, publishedSelect } from './published-select'
import type { CorrectedView, CorrectionView, PublishedForDesk } from './published-view'

const person = { select: { name: true } } as const

/** A published article, what readers had before, and what may be done now. @throws NotFound `published-article-not-found` */
export async function getPublishedForDesk(
  actor: Actor,
  { articleId }: { articleId: string },
): Promise<PublishedForDesk> {
  requireAbility(actor, 'page.read')
  const row = isUuid(articleId)
    ? await db().publishedArticle.findUnique({
        where: { id: articleId },
        select: {
          ...publishedSelect,
          contributors: true,
          counties: {
            select: { countyCode: true },
            orderBy: [{ position: 'asc' }, { countyCode: 'asc' }],
          },
          corrections: {
            orderBy: { at: 'desc' },
            select: {
              id: true,
              kind: true,
              note: true,
              before: true,
              after: true,
              at: true,
              signedAt: true,
              refusedAt: true,
              refusal: true,
              proposerId: true,
              proposer: person,
              signer: person,
            },
          },
        },
      })
    : null
  if (!row) throw new NotFound('published-article-not-found')
  const item = publishedItem(row)
  const blocks = publishedBlocks.parse(row.blocks)
  const contributors = publishedContributors.parse(row.contributors)
  const counties = row.counties.map(({ countyCode }) => countyCode)
  const changes = row.corrections.map(({ before, after }) => [contentOf(before), contentOf(after)] as const)
  const { timeZone, prefectureCode } = await publicationSettings(db())
  const named = [...counties, ...changes.flat().flatMap((one) => one.counties ?? [])]
  const countyChoices = await choices(prefectureCode, named)
  const view = ({ counties: codes, ...content }: ReturnType<typeof contentOf>): CorrectedView => ({
    blocks: content.blocks,
    contributors: content.contributors ?? null,
    counties: codes?.map((code) => countyChoices.find((one) => one.code === code)?.name ?? code) ?? null,
  })
  const corrections = row.corrections.map((one, i): CorrectionView => {
    const open = !one.signedAt && !one.refusedAt
    const own = one.proposerId === actor.id
    return {
      id: one.id,
      kind: one.kind as CorrectionView['kind'],
      note: one.note,
      before: view(changes[i]![0]),
      after: view(changes[i]![1]),
      proposedBy: one.proposer.name,
      at: one.at,
      signedBy: one.signer?.name ?? null,
      signedAt: one.signedAt,
      refusedAt: one.refusedAt,
      refusal: one.refusal,
      maySign: open && can(actor, 'article.signCorrection', { touchedBy: [one.proposerId] }),
      mayRefuse: open && !own && can(actor, 'article.signCorrection'),
      mayWithdraw: open && own,
    }
  })
  const idle = !item.waiting
  return {
    ...item,
    date: toIsoDate(row.page.publication.date),
    blocks,
    contributors,
    counties,
    countyChoices,
    seen: contentSeen({ headline: row.headline, blocks, contributors, counties }),
    corrections,
    abilities: {
      correct: idle && can(actor, 'article.correct'),
      takeDown: !item.takenDown && can(actor, 'article.signCorrection'),
      restore: idle && item.takenDown && can(actor, 'article.correct'),
      lift: item.embargoedUntil !== null && can(actor, 'issue.publish'),
    },
    timeZone,
  }
}

const contentOf = (content: unknown): CorrectionContent =>
  correctionContent.safeParse(content).data ?? { headline: '', blocks: [] }

/** The counties of the paper's own prefecture, and these. */
async function choices(
  prefectureCode: string,
  codes: readonly string[],
): Promise<PublishedForDesk['countyChoices']> {
  return db().county.findMany({
    where: { OR: [{ prefectureCode }, { code: { in: [...codes] } }] },
    orderBy: { code: 'asc' },
    select: { code: true, name: true },
  })
}
