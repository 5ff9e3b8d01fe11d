import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { SUBMISSION_STATES, type SubmissionState } from '@/lib/domain/submission-way'
import type { Actor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { makePhoto } from '@/test/factories/files'
import { makeIssue } from '@/test/factories/pages'
import { pieceHash, reviewed } from '@/test/factories/reviews'
import { typeAtStart } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { answerOf, CAST, makeCast, type Cast, type Player } from '@/test/newsroom/cast'
import { submitSteps } from './documents/submit-steps'
import { planPage } from './plan/plan-page'
import { approvePiece } from './reviews/approve-piece'
import { returnPiece } from './reviews/return-piece'
import { attachFile } from './submissions/attach-file'
import { declineSubmission } from './submissions/decline-submission'
import { deleteDraft } from './submissions/delete-draft'
import { holdSubmission } from './submissions/hold-submission'
import { moveSubmissionToPage } from './submissions/move-submission-to-page'
import { placeSubmission } from './submissions/place-submission'
import { pullSubmission } from './submissions/pull-submission'
import { returnSubmission } from './submissions/return-submission'
import { submitSubmission } from './submissions/submit-submission'
import { takeSubmission } from './submissions/take-submission'
import { withdrawSubmission } from './submissions/withdraw-submission'

useDatabase()

const note = '请补上时间地点'

interface Piece {
  cast: Cast
  submissionId: string
  documentId: string
  articleId: string
  pageId: string
  otherPageId: string
  fileHash: string
}

/** A piece brought to a state by the acts that lead there, with every review that these need. */
async function pieceIn(state: SubmissionState): Promise<Piece> {
  const cast = await makeCast()
  const made = await makeSubmission(cast.author)
  const { submissionId } = made
  const { id: issueId } = await makeIssue(cast.editor)
  const { pageId } = await planPage(cast.editor, { issueId, number: 1, name: '要闻' })
  const { pageId: otherPageId } = await planPage(cast.editor, { issueId, number: 2, name: '县区' })
  const piece = { cast, ...made, pageId, otherPageId, fileHash: '' }
  if (state === 'draft') return piece
  await submitSubmission(cast.author, { submissionId })
  if (state === 'withdrawn') await withdrawSubmission(cast.author, { submissionId })
  if (state === 'withdrawn' || state === 'submitted') return piece
  await takeSubmission(cast.editor, { submissionId })
  if (state === 'placed' || state === 'pulled') {
    await reviewed(submissionId)
    await placeSubmission(cast.editor, { submissionId, pageId })
    if (state === 'pulled') await pullSubmission(cast.editor, { submissionId, note })
  } else if (state !== 'taken')
    await moved(cast.editor, submissionId, {
      act: ({ returned: 'return', held: 'hold', declined: 'decline' } as const)[state],
      note,
    })
  return piece
}

const documentNow = async ({ submissionId, documentId, pageId }: Piece) =>
  (await db().submission.findUniqueOrThrow({ where: { id: submissionId } })).pageId
    ? (await db().page.findUniqueOrThrow({ where: { id: pageId } })).documentId
    : documentId

async function write(actor: Actor, documentId: string) {
  const { content, version } = await openDocumentById(documentId)
  return submitSteps(actor, {
    documentId,
    version,
    clientId: randomUUID(),
    steps: typeAtStart(content, '新'),
  })
}

const review = async (piece: Piece) => ({
  submissionId: piece.submissionId,
  kind: 'review' as const,
  level: 1,
  hash: await pieceHash(await documentNow(piece), piece.articleId),
})

const AUTHOR: readonly Player[] = ['author']
const DESK: readonly Player[] = ['editor', 'colleague', 'chief', 'admin']
const WRITING: readonly SubmissionState[] = ['draft', 'withdrawn', 'returned']

interface Act {
  by: readonly Player[]
  in: readonly SubmissionState[]
  /** Others who may do it in other states. */
  also?: { by: readonly Player[]; in: readonly SubmissionState[] }
  /** What has to be there first, whoever asks. */
  first?: (piece: Piece) => Promise<unknown>
  do: (actor: Actor, piece: Piece) => Promise<unknown>
}

/**
 * Every act, who may do it and in which states: written out, not derived, so that a change of the rules has
 * to be made here by hand. Whatever is not named here is refused and leaves everything as it was.
 */
const ACTS: Record<string, Act> = {
  writes: {
    by: AUTHOR,
    in: WRITING,
    also: { by: DESK, in: ['taken'] },
    do: (actor, { documentId }) => write(actor, documentId),
  },
  submits: { by: AUTHOR, in: WRITING, do: submitSubmission },
  withdraws: { by: AUTHOR, in: ['submitted'], do: withdrawSubmission },
  throwsAway: { by: AUTHOR, in: ['draft'], do: deleteDraft },
  takes: { by: DESK, in: ['submitted', 'held', 'declined', 'pulled'], do: takeSubmission },
  returns: {
    by: DESK,
    in: ['submitted', 'taken'],
    do: (actor, { submissionId }) => returnSubmission(actor, { submissionId, note }),
  },
  holds: { by: DESK, in: ['submitted', 'taken', 'pulled'], do: holdSubmission },
  declines: {
    by: DESK,
    in: ['submitted', 'taken', 'held', 'pulled'],
    do: (actor, { submissionId }) => declineSubmission(actor, { submissionId, note }),
  },
  // Whoever places what nobody has taken takes it by that.
  places: {
    by: DESK,
    in: ['submitted', 'taken', 'held', 'pulled'],
    // Where it cannot be reviewed it cannot be placed either.
    first: ({ submissionId }) => reviewed(submissionId).catch(() => undefined),
    do: (actor, { submissionId, pageId }) => placeSubmission(actor, { submissionId, pageId }),
  },
  moves: {
    by: DESK,
    in: ['placed'],
    do: (actor, { submissionId, otherPageId }) =>
      moveSubmissionToPage(actor, { submissionId, pageId: otherPageId }),
  },
  pulls: {
    by: DESK,
    in: ['placed'],
    do: (actor, { submissionId }) => pullSubmission(actor, { submissionId, note }),
  },
  // What is placed or was placed has its review already; it is not given twice.
  reviews: {
    by: DESK,
    in: ['submitted', 'taken', 'held'],
    do: async (actor, piece) => approvePiece(actor, await review(piece)),
  },
  returnsAtReview: {
    by: DESK,
    in: ['submitted', 'taken'],
    do: async (actor, piece) => returnPiece(actor, { ...(await review(piece)), note, to: 'author' }),
  },
  attaches: {
    by: AUTHOR,
    in: WRITING,
    first: async (piece) => (piece.fileHash = (await makePhoto(piece.cast.author)).hash),
    do: (actor, { submissionId, fileHash }) =>
      attachFile(actor, { submissionId, fileHash, kind: 'other', name: '说明.jpg' }),
  },
}

/** What a refused act must leave alone. */
const standing = async (piece: Piece) => ({
  row: await db().submission.findUnique({ where: { id: piece.submissionId } }),
  moves: await db().submissionMove.count(),
  events: await db().event.count(),
  attached: await db().submissionAttachment.count(),
  reviews: await db().pieceReview.count(),
  documents: await db().document.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, version: true, hash: true },
  }),
})

/** How the newsroom says no. */
const REFUSALS = ['forbidden', 'not-found', 'conflict', 'not-ready']

describe('who may do what to a submission, in which state', () => {
  let cells = 0
  for (const state of SUBMISSION_STATES)
    for (const [name, act] of Object.entries(ACTS))
      it(`${state}: ${name}`, { timeout: 120_000 }, async () => {
        const fresh = async () => {
          const made = await pieceIn(state)
          await act.first?.(made)
          return made
        }
        let piece = await fresh()
        for (const player of CAST) {
          cells++
          const may = [act, act.also].some((one) => one?.by.includes(player) && one.in.includes(state))
          const before = await standing(piece)
          const answer = await answerOf(() => act.do(piece.cast[player], piece))
          expect(may ? ['done'] : REFUSALS, `${player}: ${answer}`).toContain(answer)
          if (may) piece = await fresh()
          else expect(await standing(piece), player).toEqual(before)
        }
      })

  it('has tried every cell', () => {
    expect(cells).toBe(SUBMISSION_STATES.length * Object.keys(ACTS).length * CAST.length)
  })
})
