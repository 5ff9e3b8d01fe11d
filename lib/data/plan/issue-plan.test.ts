import { describe, expect, it } from 'vitest'
import { useDatabase } from '@/test/database/use-database'
import { makeIssue, makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { takenPiece } from '@/test/factories/taken-piece'
import { getPieceAtDesk } from '../inbox/get-piece-at-desk'
import { getPageForWork } from '../pages/get-page-for-work'
import { placeSubmission } from '../submissions/place-submission'
import { addSlot } from './add-slot'
import { fillSlot } from './fill-slot'
import { getIssuePlan } from './get-issue-plan'
import { getPlanStanding } from './get-plan-standing'
import { planPage } from './plan-page'
import { takePage } from './take-page'

useDatabase()

describe('the plan of an issue', () => {
  it('shows each page with what is missing, its slots, its holder and its pieces, and the counties without any', async () => {
    const first = await takenPiece({ headline: '头条稿' })
    const second = await takenPiece({ headline: '散稿' })
    await takenPiece({ headline: '待用稿' })
    const { editor } = first
    const { id: issueId, date } = await makeIssue(editor)
    await makePage(editor, { issueId, number: 1 })
    const { pageId } = await planPage(editor, { issueId, number: 2, name: '县区' })
    expect((await getIssuePlan(editor, { date })).pages[1]).toMatchObject({
      imported: false,
      articles: 0,
      blockers: [{ code: 'page-empty' }],
    })
    for (const { submissionId } of [first, second]) await reviewed(submissionId)
    const { slotId } = await addSlot(editor, { pageId, label: '头条' })
    await addSlot(editor, { pageId, label: '报眼' })
    await fillSlot(editor, { slotId, submissionId: first.submissionId })
    await placeSubmission(editor, { submissionId: second.submissionId, pageId })
    await takePage(editor, { pageId })
    const plan = await getIssuePlan(editor, { date })
    expect(plan).toMatchObject({ open: true, nextNumber: 3 })
    expect(plan.pages[0]).toMatchObject({ number: 1, imported: true, holder: null })
    expect(plan.pages[1]).toMatchObject({
      articles: 2,
      holder: { id: editor.id },
      abilities: { take: false, release: true },
      slots: [
        { label: '头条', piece: { headline: '头条稿', state: 'placed' } },
        { label: '报眼', piece: null },
      ],
      loose: [{ headline: '散稿' }],
    })
    expect(plan.pages[1]!.blockers.map(({ code }) => code)).not.toContain('page-empty')
    expect(plan.pieces.map(({ headline }) => headline)).toEqual(['待用稿'])
    // The imported page speaks of 梨树县 alone.
    const silent = plan.silentCounties.map(({ name }) => name)
    expect(silent).not.toContain('梨树县')
    expect(silent).toContain('双辽市')
    expect(await getPlanStanding(editor, { issueId })).toMatchObject({ slots: 2, filled: 1, silent })
    const other = await actorOf('editor')
    expect((await getIssuePlan(other, { date })).pages[1]!.abilities).toEqual({ take: false, release: false })
  })

  it('opens a planned page in the workbench, which has no source to account for', async () => {
    const editor = await actorOf('editor')
    const { id: issueId, date } = await makeIssue(editor)
    await planPage(editor, { issueId, number: 1, name: '专版' })
    const work = await getPageForWork(editor, { date, number: 1 })
    expect(work).toMatchObject({ source: { text: '' }, suspects: [], blockers: [{ code: 'page-empty' }] })
  })
})

describe('one piece at the desk', () => {
  it('is written in while the desk has it in hand, and shown as it stands on its page afterwards', async () => {
    const { editor, submissionId } = await takenPiece()
    const taken = await getPieceAtDesk(editor, { submissionId })
    expect(taken.writing?.abilities.edit).toBe(true)
    expect(taken.piece).toMatchObject({ headline: '水渠修到地头', state: 'taken' })
    await reviewed(submissionId)
    const { pageId } = await makePage(editor)
    await placeSubmission(editor, { submissionId, pageId })
    const placed = await getPieceAtDesk(editor, { submissionId })
    expect(placed).toMatchObject({ writing: null, matched: false, piece: { page: { number: 1 } } })
    expect(placed.way.now?.content).toHaveLength(1)
  })
})
