import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { neededLevels } from '@/lib/domain/piece-reviews'
import type { DocumentJson } from '@/lib/editor/document-json'
import { random } from '@/lib/editor/testing/random'
import { ExpectedError } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { emptyDatabase } from '@/test/database/empty-database'
import { useDatabase } from '@/test/database/use-database'
import { makeIssue, makePage } from '@/test/factories/pages'
import { askFor } from '@/test/factories/reviews'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { makeCast, type Cast } from '@/test/newsroom/cast'
import { approvePage } from './approvals/approve-page'
import { markPageReady } from './approvals/mark-page-ready'
import { returnPage } from './approvals/return-page'
import { withdrawReady } from './approvals/withdraw-ready'
import { articleHash } from './documents/article-hash'
import { submitSteps } from './documents/submit-steps'
import { planPage } from './plan/plan-page'
import { publishIssue } from './publications/publish-issue'
import { approvePiece } from './reviews/approve-piece'
import { getPieceForReview } from './reviews/get-piece-for-review'
import { publishDueIssues } from './schedules/publish-due-issues'
import { moveSubmissionToPage } from './submissions/move-submission-to-page'
import { placeSubmission } from './submissions/place-submission'
import { pullSubmission } from './submissions/pull-submission'
import { submitSubmission } from './submissions/submit-submission'
import { takeSubmission } from './submissions/take-submission'
import { systemActor } from '@/lib/policies/actor'

useDatabase()

/** How many newsrooms, and how many acts in each; the last ones drive at publication. */
const ROOMS = 8
const ACTS = 70

interface Room {
  cast: Cast
  issueId: string
  pageIds: string[]
  submissionIds: string[]
  needs: { reviewLevels: number; proofRounds: number }
}

async function newRoom(needs: Room['needs']): Promise<Room> {
  const cast = await makeCast()
  const { id: issueId } = await makeIssue(cast.editor)
  await askFor(needs)
  const pageIds = [
    (await makePage(cast.editor, { issueId })).pageId,
    (await planPage(cast.editor, { issueId, number: 2, name: '县区' })).pageId,
  ]
  const submissionIds: string[] = []
  for (const headline of ['甲字新桥通车', '乙字水渠修好']) {
    const { submissionId } = await makeSubmission(cast.author, { headline, body: [`${headline}的正文。`] })
    submissionIds.push(submissionId)
  }
  return { cast, issueId, pageIds, submissionIds, needs }
}

/**
 * What stands in the paper stands there by right: its page signed as it is by who neither marked it ready nor
 * wrote on it, and each submission on it with every level that the newsroom asks for, given for this very text
 * by as many people, none of whom had a hand in it.
 */
async function expectRight({ needs, cast }: Room): Promise<number> {
  const pages = await db().page.findMany({
    where: { issue: { publications: { some: {} } } },
    include: { document: true, submissions: true, approvals: true, readinesses: true },
  })
  for (const { document, submissions, approvals, readinesses } of pages) {
    const signed = approvals.filter((one) => one.voidedAt === null && one.hash === document.hash)
    const ready = readinesses.filter((one) => one.voidedAt === null && one.hash === document.hash)
    expect(signed).toHaveLength(1)
    expect(ready).toHaveLength(1)
    expect(signed[0]!.userId).not.toBe(ready[0]!.userId)
    expect([cast.chief.id, cast.admin.id]).toContain(signed[0]!.userId)
    const content = document.content as unknown as DocumentJson
    for (const { id: submissionId, articleId, authorId } of submissions) {
      const article = content.content.find(({ attrs }) => attrs.id === articleId)
      const given = await db().pieceReview.findMany({
        where: { submissionId, verdict: 'approved', voidedAt: null, hash: articleHash(article!) },
      })
      expect(given.map(({ kind, level }) => `${kind} ${level}`).sort()).toEqual(
        neededLevels(needs)
          .map(({ kind, level }) => `${kind} ${level}`)
          .sort(),
      )
      expect(new Set(given.map(({ userId }) => userId)).size).toBe(given.length)
      const touched = await db().articleTouch.findMany({ where: { articleId } })
      const hands = [authorId, ...touched.map(({ userId }) => userId)]
      expect(given.filter(({ userId }) => hands.includes(userId))).toEqual([])
      expect(signed[0]!.userId).not.toBe(authorId)
    }
  }
  return pages.length
}

describe('no sequence of acts', () => {
  const { seed, pick, chance } = random()
  let tried = 0
  let done = 0
  let published = 0

  it(`brings a piece into the paper past its approvals (seed ${seed})`, { timeout: 300_000 }, async () => {
    for (let i = 0; i < ROOMS; i++) {
      await emptyDatabase()
      const needs = { reviewLevels: 1 + (i % 2), proofRounds: i % 3 === 0 ? 1 : 0 }
      const room = await newRoom(needs)
      for (let turn = 0; turn < ACTS; turn++) {
        // Now and then two at the same moment.
        const acts = chance(0.2) ? [oneAct(room), oneAct(room)] : [oneAct(room)]
        for (const result of await Promise.allSettled(acts.map((act) => act()))) {
          tried++
          if (result.status === 'fulfilled') done++
          else if (!(result.reason instanceof ExpectedError)) throw result.reason
        }
        await expectRight(room)
      }
      // Then people in a hurry bring it to an end: they leave acts out, and somebody meddles between them.
      for (let round = 0; round < 12; round++)
        for (const act of goodWill(room)) {
          if (chance(0.25 / (round + 1))) continue
          for (const one of chance(0.05) ? [act, oneAct(room)] : [act])
            await one().then(
              () => done++,
              (error: unknown) => {
                if (!(error instanceof ExpectedError)) throw error
              },
            )
          tried++
          await expectRight(room)
        }
      published += await expectRight(room)
    }
    expect(done).toBeGreaterThan(ROOMS * 10)
    // A test in which nothing is ever published would prove nothing.
    expect(published, `${tried} acts, ${done} done`).toBeGreaterThan(0)
    process.stdout.write(`${ROOMS} sequences, ${tried} acts, ${done} done, ${published} pages published\n`)
  })

  /** What brings everything of a room into the paper, in its order. */
  function goodWill({ cast, issueId, pageIds, submissionIds }: Room): (() => Promise<unknown>)[] {
    const now = (pageId: string) => openDocument(pageId)
    const pieces = submissionIds.flatMap((submissionId) => [
      () => submitSubmission(cast.author, { submissionId }),
      () => takeSubmission(cast.editor, { submissionId }),
      ...reviews(cast, submissionId),
      () => placeSubmission(cast.editor, { submissionId, pageId: pageIds[1]! }),
    ])
    const pages = pageIds.flatMap((pageId) => [
      () => confirm(cast.editor, pageId),
      ...submissionIds.flatMap((submissionId) => reviews(cast, submissionId)),
      // A last change after the reviews: whoever overlooks it prints what nobody approved.
      async () => (chance(0.4) ? edit(cast.editor, (await now(pageId)).documentId) : undefined),
      async () => markPageReady(cast.editor, { pageId, hash: (await now(pageId)).hash }),
      async () => approvePage(cast.chief, { pageId, hash: (await now(pageId)).hash }),
      async () => approvePage(cast.admin, { pageId, hash: (await now(pageId)).hash }),
    ])
    return [...pieces, ...pages, () => publishIssue(cast.chief, { issueId })]
  }

  /** Everybody at the desk tries to give what is next, until nothing is. */
  const reviews = (cast: Cast, submissionId: string) =>
    [cast.colleague, cast.chief, cast.admin, cast.editor].map((actor) => async () => {
      const { next, hash } = await getPieceForReview(actor, { submissionId })
      if (next) await approvePiece(actor, { submissionId, ...next, hash })
    })

  const edit = async (actor: UserActor, documentId: string) => {
    const { content, version } = await openDocumentById(documentId)
    const sent = { documentId, version, clientId: actor.id, steps: typeAtStart(content, '改') }
    return submitSteps(actor, sent)
  }

  const confirm = async (actor: UserActor, pageId: string) => {
    const { documentId, version, content } = await openDocument(pageId)
    return submitSteps(actor, { documentId, version, clientId: actor.id, steps: confirmCounties(content) })
  }

  /** Somebody does something, mostly what could be next, sometimes what they have no business with. */
  function oneAct(room: Room): () => Promise<unknown> {
    const { cast, issueId, pageIds, submissionIds } = room
    const people: UserActor[] = [
      cast.author,
      cast.stranger,
      cast.editor,
      cast.colleague,
      cast.chief,
      cast.admin,
    ]
    const anybody = pick(people)
    const submissionId = pick(submissionIds)
    const pageId = pick(pageIds)
    const pageNow = () => openDocument(pageId)
    const onTurn = async (actor: UserActor) => {
      const { next, hash } = await getPieceForReview(actor, { submissionId })
      const level = next ?? { kind: 'review' as const, level: 1 }
      return approvePiece(actor, { submissionId, ...level, hash })
    }
    const settle = (actor: UserActor) => confirm(actor, pageId)
    return pick<() => Promise<unknown>>([
      () => submitSubmission(cast.author, { submissionId }),
      () => takeSubmission(anybody, { submissionId }),
      () => onTurn(anybody),
      () => onTurn(anybody),
      () => onTurn(anybody),
      () => placeSubmission(anybody, { submissionId, pageId }),
      () => placeSubmission(cast.editor, { submissionId, pageId: pageIds[1]! }),
      () => moveSubmissionToPage(anybody, { submissionId, pageId }),
      () => (chance(0.2) ? pullSubmission(anybody, { submissionId, note: '换稿' }) : onTurn(anybody)),
      async () => (chance(0.3) ? edit(anybody, (await pageNow()).documentId) : undefined),
      () => settle(cast.editor),
      async () => markPageReady(cast.editor, { pageId, hash: (await pageNow()).hash }),
      async () => markPageReady(anybody, { pageId, hash: (await pageNow()).hash }),
      async () => approvePage(anybody, { pageId, hash: (await pageNow()).hash }),
      async () => approvePage(cast.chief, { pageId, hash: (await pageNow()).hash }),
      () => (chance(0.2) ? withdrawReady(anybody, { pageId }) : settle(cast.colleague)),
      () => (chance(0.2) ? returnPage(anybody, { pageId, note: '再核' }) : settle(cast.editor)),
      () => publishIssue(anybody, { issueId }),
      () => publishIssue(cast.chief, { issueId }),
      () => publishDueIssues(systemActor('schedule')),
    ])
  }
})
