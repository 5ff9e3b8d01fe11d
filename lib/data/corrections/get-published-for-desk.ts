import { db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { isUuid } from '../is-uuid'
import { publicationSettings } from '../publication-settings'
import { publishedBlocks } from '../published/published-content'
import { requireAbility } from '../require-ability'
import { contentSeen } from './content-seen'
import { correctionContent } from './correction-content'
import { publishedItem, publishedSelect } from './published-select'
import type { CorrectionView, PublishedForDesk } from './published-view'

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
  const corrections = row.corrections.map((one): CorrectionView => {
    const open = !one.signedAt && !one.refusedAt
    const own = one.proposerId === actor.id
    return {
      id: one.id,
      kind: one.kind as CorrectionView['kind'],
      note: one.note,
      before: blocksOf(one.before),
      after: blocksOf(one.after),
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
    seen: contentSeen({ headline: row.headline, blocks }),
    corrections,
    abilities: {
      correct: idle && can(actor, 'article.correct'),
      takeDown: !item.takenDown && can(actor, 'article.signCorrection'),
      restore: idle && item.takenDown && can(actor, 'article.correct'),
      lift: item.embargoedUntil !== null && can(actor, 'issue.publish'),
    },
    timeZone: (await publicationSettings(db())).timeZone,
  }
}

const blocksOf = (content: unknown) => correctionContent.safeParse(content).data?.blocks ?? []
