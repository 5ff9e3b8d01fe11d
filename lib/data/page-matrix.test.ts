import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { PAGE_STATES, type PageState } from '@/lib/domain/page-state'
import type { Actor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { answerOf, makeCast, type Cast, type Player } from '@/test/newsroom/cast'
import { approvePage } from './approvals/approve-page'
import { markPageReady } from './approvals/mark-page-ready'
import { returnPage } from './approvals/return-page'
import { withdrawReady } from './approvals/withdraw-ready'
import { contentSeen } from './corrections/content-seen'
import { proposeCorrection } from './corrections/propose-correction'
import { signCorrection } from './corrections/sign-correction'
import { takeDownArticle } from './corrections/take-down-article'
import { publishedBlocks, publishedContributors } from './published/published-content'
import { submitSteps } from './documents/submit-steps'
import { setEmbargo } from './embargoes/set-embargo'
import { restoreVersion } from './history/restore-version'
import { planPage } from './plan/plan-page'
import { publishIssue } from './publications/publish-issue'
import { scheduleIssue } from './schedules/schedule-issue'

useDatabase()

const PLAYERS: readonly Player[] = ['author', 'stranger', 'editor', 'colleague', 'chief', 'admin']
const DESK: readonly Player[] = ['editor', 'colleague', 'chief', 'admin']
const SIGNING: readonly Player[] = ['chief', 'admin']
const OPEN: readonly PageState[] = ['correcting', 'ready', 'signed']
const note = '地名有误'

interface Room {
  cast: Cast
  issueId: string
  pageId: string
  articleId: string
  correctionId: string
}

/** A corrected page brought to a state: marked ready by the editor, signed and published by the chief. */
async function pageIn(state: PageState): Promise<Room> {
  const cast = await makeCast()
  const { pageId, issueId } = await makePage(cast.editor)
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(cast.editor, {
    documentId,
    version: 0,
    clientId: 'e',
    steps: confirmCounties(content),
  })
  const room = { cast, issueId, pageId, articleId: content.content[0]!.attrs.id, correctionId: '' }
  const { hash } = await openDocument(pageId)
  if (state === 'correcting') return room
  await markPageReady(cast.editor, { pageId, hash })
  if (state === 'ready') return room
  await approvePage(cast.chief, { pageId, hash })
  if (state === 'published') await publishIssue(cast.chief, { issueId })
  return room
}

async function proposed(actor: Actor, { articleId }: Room) {
  const row = await db().publishedArticle.findUnique({
    where: { id: articleId },
    include: { counties: { orderBy: [{ position: 'asc' }, { countyCode: 'asc' }] } },
  })
  const content = {
    headline: row?.headline ?? '',
    blocks: publishedBlocks.parse(row?.blocks ?? []),
    contributors: publishedContributors.parse(row?.contributors ?? []),
    counties: row?.counties.map(({ countyCode }) => countyCode) ?? [],
  }
  return proposeCorrection(actor, {
    articleId,
    note,
    texts: content.blocks.map(({ text }, i) => (i === 0 ? `${text}（更正）` : text)),
    seen: contentSeen(content),
  })
}

const seen = async ({ pageId }: Room) => ({ pageId, hash: (await openDocument(pageId)).hash })
const TIME = '2099-01-01T06:00'

interface Act {
  by: readonly Player[]
  in: readonly PageState[]
  first?: (room: Room) => Promise<unknown>
  do: (actor: Actor, room: Room) => Promise<unknown>
}

/** Every act on a page and what hangs on it; what is not named here is refused and changes nothing. */
const ACTS: Record<string, Act> = {
  edits: {
    by: DESK,
    in: OPEN,
    do: async (actor, { pageId }) => {
      const { documentId, version, content } = await openDocument(pageId)
      const steps = typeAtStart(content, '新')
      return submitSteps(actor, { documentId, version, clientId: randomUUID(), steps })
    },
  },
  restores: {
    by: DESK,
    in: OPEN,
    do: async (actor, { pageId }) => {
      const { documentId, version: current } = await openDocument(pageId)
      return restoreVersion(actor, { documentId, version: 0, current })
    },
  },
  marksReady: {
    by: DESK,
    in: ['correcting'],
    do: async (actor, room) => markPageReady(actor, await seen(room)),
  },
  takesReadinessBack: { by: ['editor'], in: ['ready'], do: withdrawReady },
  signs: { by: SIGNING, in: ['ready'], do: async (actor, room) => approvePage(actor, await seen(room)) },
  returns: {
    by: SIGNING,
    in: ['ready', 'signed'],
    do: (actor, { pageId }) => returnPage(actor, { pageId, note }),
  },
  publishes: { by: SIGNING, in: ['signed'], do: publishIssue },
  schedules: {
    by: SIGNING,
    in: OPEN,
    do: (actor, { issueId }) => scheduleIssue(actor, { issueId, time: TIME }),
  },
  embargoes: {
    by: DESK,
    in: OPEN,
    do: (actor, { articleId }) => setEmbargo(actor, { articleId, time: TIME }),
  },
  plansAPage: {
    by: DESK,
    in: OPEN,
    do: (actor, { issueId }) => planPage(actor, { issueId, number: 9, name: '副刊' }),
  },
  proposesACorrection: { by: DESK, in: ['published'], do: proposed },
  signsACorrection: {
    // Not by the editor, who proposed it.
    by: SIGNING,
    in: ['published'],
    first: async (room) => {
      const made = await proposed(room.cast.editor, room).catch(() => null)
      room.correctionId = made?.correctionId ?? randomUUID()
    },
    do: signCorrection,
  },
  takesDown: {
    by: SIGNING,
    in: ['published'],
    do: (actor, { articleId }) => takeDownArticle(actor, { articleId, note }),
  },
}

const REFUSALS = ['forbidden', 'not-found', 'conflict', 'not-ready']

/** What a refused act must leave alone. */
const standing = async () => ({
  events: await db().event.count(),
  documents: await db().document.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, version: true, hash: true },
  }),
  ready: await db().pageReadiness.findMany({ orderBy: { id: 'asc' } }),
  signed: await db().pageApproval.findMany({ orderBy: { id: 'asc' } }),
  published: await db().publishedArticle.findMany({ orderBy: { id: 'asc' } }),
  schedules: await db().issueSchedule.count(),
  embargoes: await db().articleEmbargo.count(),
  corrections: await db().articleCorrection.findMany({ orderBy: { id: 'asc' } }),
})

describe('who may do what to a page, in which state', () => {
  let cells = 0
  for (const state of PAGE_STATES)
    for (const [name, act] of Object.entries(ACTS))
      it(`${state}: ${name}`, { timeout: 120_000 }, async () => {
        const fresh = async () => {
          const room = await pageIn(state)
          await act.first?.(room)
          return room
        }
        let room = await fresh()
        for (const player of PLAYERS) {
          cells++
          const may = act.by.includes(player) && act.in.includes(state)
          const before = await standing()
          const answer = await answerOf(() => act.do(room.cast[player], room))
          expect(may ? ['done'] : REFUSALS, `${player}: ${answer}`).toContain(answer)
          if (may) room = await fresh()
          else expect(await standing(), player).toEqual(before)
        }
      })

  it('has tried every cell', () => {
    expect(cells).toBe(PAGE_STATES.length * Object.keys(ACTS).length * PLAYERS.length)
  })
})
