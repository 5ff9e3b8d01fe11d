import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makeIssue, makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { openDocument } from '@/test/factories/steps'
import { takenPiece } from '@/test/factories/taken-piece'
import { pullSubmission } from '../submissions/pull-submission'
import { addSlot } from './add-slot'
import { emptySlot } from './empty-slot'
import { fillSlot } from './fill-slot'
import { moveSlot } from './move-slot'
import { planPage } from './plan-page'
import { releasePage } from './release-page'
import { removeSlot } from './remove-slot'
import { renameSlot } from './rename-slot'
import { takePage } from './take-page'

useDatabase()

async function planned() {
  const piece = await takenPiece()
  await reviewed(piece.submissionId)
  const { editor } = piece
  const { id: issueId } = await makeIssue(editor)
  const one = await planPage(editor, { issueId, number: 1, name: ' 要闻 ' })
  const two = await planPage(editor, { issueId, number: 2, name: '县区' })
  return { ...piece, issueId, pages: [one.pageId, two.pageId] as const }
}
const slotsOf = (pageId: string) =>
  db().pageSlot.findMany({
    where: { pageId },
    orderBy: { position: 'asc' },
    select: { label: true, position: true, submissionId: true },
  })

describe('a planned page', () => {
  it('is an empty page of the issue, once for each number', async () => {
    const { editor, issueId, pages } = await planned()
    const { content } = await openDocument(pages[0])
    expect(content.content).toHaveLength(1)
    expect(await db().page.findUniqueOrThrow({ where: { id: pages[0] } })).toMatchObject({ name: '要闻' })
    const again = [editor, await actorOf('editor')].map((who) =>
      planPage(who, { issueId, number: 5, name: '专版' }),
    )
    const results = await Promise.allSettled(again)
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(planPage(editor, { issueId, number: 0, name: '版' })).rejects.toMatchObject({
      code: 'page-number',
    })
    await expect(planPage(editor, { issueId, number: 6, name: ' ' })).rejects.toMatchObject({
      code: 'page-name',
    })
  })

  it('is in one person’s hands, until they or a managing editor release it', async () => {
    const { pages } = await planned()
    const [first, second] = [await actorOf('editor', { name: '程编' }), await actorOf('editor')]
    const [pageId] = pages
    const results = await Promise.allSettled([takePage(first, { pageId }), takePage(second, { pageId })])
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    const { holderId } = await db().page.findUniqueOrThrow({ where: { id: pageId } })
    const other = holderId === first.id ? second : first
    await expect(takePage(other, { pageId })).rejects.toMatchObject({ code: 'page-held' })
    await expect(releasePage(other, { pageId })).rejects.toMatchObject({ code: 'page-held-by-another' })
    await releasePage(await actorOf('managing_editor'), { pageId })
    await takePage(other, { pageId })
    await releasePage(other, { pageId })
    expect((await db().page.findUniqueOrThrow({ where: { id: pageId } })).holderId).toBeNull()
  })
})

describe('places of the plan', () => {
  it('stand in an order that moving and removing keep without holes', async () => {
    const { editor, pages } = await planned()
    const [pageId, other] = pages
    const ids = []
    for (const label of ['头条', ' 报眼 ', '图片'])
      ids.push((await addSlot(editor, { pageId, label })).slotId)
    await moveSlot(editor, { slotId: ids[2]!, pageId, index: 0 })
    await renameSlot(editor, { slotId: ids[1]!, label: '倒头条' })
    expect((await slotsOf(pageId)).map(({ label }) => label)).toEqual(['图片', '头条', '倒头条'])
    await moveSlot(editor, { slotId: ids[0]!, pageId: other, index: 9 })
    await removeSlot(editor, { slotId: ids[2]! })
    expect(await slotsOf(pageId)).toEqual([{ label: '倒头条', position: 0, submissionId: null }])
    expect((await slotsOf(other)).map(({ label }) => label)).toEqual(['头条'])
    await expect(addSlot(editor, { pageId, label: ' ' })).rejects.toMatchObject({ code: 'slot-label' })
    await expect(removeSlot(editor, { slotId: ids[2]! })).rejects.toMatchObject({ code: 'slot-not-found' })
  })

  it('take a piece onto their page, and to another page with them; pulled, they are free again', async () => {
    const { editor, pages, submissionId, articleId } = await planned()
    const { slotId } = await addSlot(editor, { pageId: pages[0], label: '头条' })
    await fillSlot(editor, { slotId, submissionId })
    const standing = async (pageId: string) =>
      (await openDocument(pageId)).content.content.map(({ attrs }) => attrs.id)
    // The empty article of the planned page made way.
    expect(await standing(pages[0])).toEqual([articleId])
    await expect(fillSlot(editor, { slotId, submissionId })).rejects.toMatchObject({ code: 'slot-filled' })
    await moveSlot(editor, { slotId, pageId: pages[1], index: 0 })
    expect(await standing(pages[1])).toEqual([articleId])
    expect(await standing(pages[0])).not.toContain(articleId)
    expect(await slotsOf(pages[1])).toMatchObject([{ submissionId }])
    await emptySlot(editor, { slotId })
    expect(await standing(pages[1])).toEqual([articleId])
    await fillSlot(editor, { slotId, submissionId })
    await pullSubmission(editor, { submissionId, note: '留待明日' })
    expect(await slotsOf(pages[1])).toMatchObject([{ submissionId: null }])
  })

  it('stay in their own issue, and are filled once when two fill them at the same moment', async () => {
    const { editor, pages, submissionId } = await planned()
    const second = await takenPiece({ headline: '另一篇' })
    await reviewed(second.submissionId)
    const { slotId } = await addSlot(editor, { pageId: pages[0], label: '头条' })
    const elsewhere = (await makePage(editor)).pageId
    await expect(moveSlot(editor, { slotId, pageId: elsewhere, index: 0 })).rejects.toMatchObject({
      code: 'slot-other-issue',
    })
    const results = await Promise.allSettled([
      fillSlot(editor, { slotId, submissionId }),
      fillSlot(second.editor, { slotId, submissionId: second.submissionId }),
    ])
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().submission.count({ where: { state: 'placed' } })).toBe(1)
  })
})
