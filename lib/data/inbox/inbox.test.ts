import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { stepsOf } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { takenPiece } from '@/test/factories/taken-piece'
import { submitSteps } from '../documents/submit-steps'
import { actOnSubmissions } from './act-on-submissions'
import type { InboxFilter } from './inbox-view'
import { listInbox } from './list-inbox'
import { listOpenPages } from './list-open-pages'
import { listViews } from './list-views'
import { removeView } from './remove-view'
import { saveView } from './save-view'

useDatabase()

async function handedIn(headline: string, daysAgo: number, author?: Awaited<ReturnType<typeof actorOf>>) {
  const who = author ?? (await actorOf('correspondent'))
  const made = await makeSubmission(who, { headline, body: [`${headline}的正文，第${daysAgo}天写的。`] })
  await moved(who, made.submissionId, { act: 'submit' })
  const submittedAt = new Date(Date.now() - daysAgo * 86_400_000 - 60_000)
  await db().submission.update({ where: { id: made.submissionId }, data: { submittedAt } })
  return { ...made, author: who }
}

describe('the inbox', () => {
  it('lists what waits, longest first, with what its row tells; drafts and what was withdrawn are not there', async () => {
    const editor = await actorOf('editor')
    const newer = await handedIn('新稿', 1)
    await handedIn('旧稿', 5)
    await makeSubmission(newer.author, { headline: '草稿' })
    const back = await handedIn('撤回的稿', 2)
    await moved(back.author, back.submissionId, { act: 'withdraw' })
    const inbox = await listInbox(editor, { tab: 'waiting' })
    expect(inbox.pieces.map(({ headline }) => headline)).toEqual(['旧稿', '新稿'])
    expect(inbox.pieces[1]).toMatchObject({
      state: 'submitted',
      author: newer.author.name,
      pictures: 0,
      form: false,
    })
    expect(inbox.pieces[1]!.words).toBeGreaterThan(10)
    expect(inbox.counts).toMatchObject({ waiting: 2, taken: 0, all: 2 })
    const everything = await listInbox(editor, { tab: 'all' })
    expect(everything.pieces).toHaveLength(2)
  })

  it('is narrowed by county, author, waiting time and words, each taken as it is written', async () => {
    const editor = await actorOf('editor')
    const one = await handedIn('水渠修好', 8)
    const two = await handedIn('书屋开门100%', 2)
    const { version, content } = await openDocumentById(two.documentId)
    await moved(editor, two.submissionId, { act: 'return', note: '补区县' })
    const steps = stepsOf(content, (tr) =>
      tr.setNodeAttribute(0, 'counties', [{ code: '220322', status: 'suggested' }]),
    )
    await submitSteps(two.author, { documentId: two.documentId, version, clientId: 'w', steps })
    await moved(two.author, two.submissionId, { act: 'submit' })
    const found = async (filter: Partial<InboxFilter>) =>
      (await listInbox(editor, { tab: 'waiting', ...filter })).pieces.map(({ submissionId }) => submissionId)
    expect(await found({ days: 7 })).toEqual([one.submissionId])
    expect(await found({ author: two.author.id })).toEqual([two.submissionId])
    expect(await found({ county: '220322' })).toEqual([two.submissionId])
    expect(await found({ words: '100%' })).toEqual([two.submissionId])
    expect(await found({ words: '%' })).toEqual([two.submissionId])
    expect(await found({ words: '没有的话' })).toEqual([])
    expect(await found({ author: "' OR true --" })).toEqual([])
  })

  it('keeps apart what the actor has in hand from what colleagues have', async () => {
    const { editor } = await takenPiece()
    await takenPiece()
    const { pieces, counts } = await listInbox(editor, { tab: 'mine' })
    expect(pieces).toHaveLength(1)
    expect(counts).toMatchObject({ mine: 1, taken: 2 })
  })
})

describe('acts on several pieces', () => {
  it('are done to each for itself; what one is refused is told of that one', async () => {
    const editor = await actorOf('editor')
    const one = await handedIn('甲', 1)
    const taken = await takenPiece()
    const submissionIds = [one.submissionId, taken.submissionId, 'no-id']
    const results = await actOnSubmissions(editor, { submissionIds, act: 'take' })
    expect(results.map(({ headline, error }) => [headline, error?.code ?? null])).toEqual([
      ['甲', null],
      ['水渠修到地头', 'submission-moved'],
      ['', 'submission-not-found'],
    ])
    const declined = await actOnSubmissions(editor, { submissionIds, act: 'decline', note: ' ' })
    expect(declined.map(({ error }) => error?.code)).toContain('move-needs-note')
    await expect(actOnSubmissions(editor, { submissionIds: [], act: 'take' })).rejects.toMatchObject({
      code: 'pieces-count',
    })
  })

  it('say what a piece lacks before it can be placed', async () => {
    const { editor, submissionId } = await takenPiece()
    const { pageId } = await makePage(editor)
    const [result] = await actOnSubmissions(editor, { submissionIds: [submissionId], act: 'place', pageId })
    expect(result?.error).toMatchObject({
      code: 'submission-has-blockers',
      blockers: [{ code: 'review-missing' }],
    })
  })

  it('place what is on no page and move what is on another one', async () => {
    const { editor, submissionId } = await takenPiece()
    await reviewed(submissionId)
    const [a, b] = [await makePage(editor), await makePage(editor)]
    for (const { pageId } of [a, b])
      expect(
        (await actOnSubmissions(editor, { submissionIds: [submissionId], act: 'place', pageId }))[0]?.error,
      ).toBeNull()
    const pages = await listOpenPages(editor)
    expect(pages.map(({ pageId }) => pageId)).toEqual([a.pageId, b.pageId])
    expect(await db().submission.findUniqueOrThrow({ where: { id: submissionId } })).toMatchObject({
      pageId: b.pageId,
    })
  })
})

describe('saved filters', () => {
  it('are one’s own, under a name once, and go when they are removed', async () => {
    const [editor, other] = [await actorOf('editor'), await actorOf('editor')]
    await saveView(editor, { name: ' 梨树久等 ', query: 'tab=waiting&county=220322' })
    await saveView(editor, { name: '梨树久等', query: 'tab=waiting&county=220322&days=3' })
    const [view, ...rest] = await listViews(editor)
    expect(rest).toEqual([])
    expect(view).toMatchObject({ name: '梨树久等', query: 'tab=waiting&county=220322&days=3' })
    expect(await listViews(other)).toEqual([])
    await expect(removeView(other, { viewId: view!.id })).rejects.toMatchObject({ code: 'view-not-found' })
    await removeView(editor, { viewId: view!.id })
    expect(await listViews(editor)).toEqual([])
    await expect(saveView(editor, { name: ' ', query: '' })).rejects.toMatchObject({ code: 'view-name' })
  })
})
