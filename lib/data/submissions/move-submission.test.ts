import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { typeAtStart } from '@/test/factories/steps'
import { makeSubmission, moved, openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { loadSubmission } from './load-submission'

useDatabase()

async function submitted() {
  const author = await actorOf('correspondent', { name: '林通讯' })
  const editor = await actorOf('editor', { name: '周编' })
  const made = await makeSubmission(author)
  await moved(author, made.submissionId, { act: 'submit' })
  return { author, editor, ...made }
}

describe('acts on a submission', () => {
  it('change its state, and write the act, the event and what the author is told', async () => {
    const { author, editor, submissionId } = await submitted()
    await moved(editor, submissionId, { act: 'take' })
    await moved(editor, submissionId, { act: 'return', note: ' 请补上时间 ' })
    const row = await db().submission.findUniqueOrThrow({
      where: { id: submissionId },
      select: {
        state: true,
        takerId: true,
        moves: { orderBy: { at: 'asc' }, select: { act: true, note: true } },
      },
    })
    expect(row).toEqual({
      state: 'returned',
      takerId: editor.id,
      moves: [
        { act: 'submit', note: null },
        { act: 'take', note: null },
        { act: 'return', note: '请补上时间' },
      ],
    })
    const notices = await db().notice.findMany({ orderBy: { at: 'asc' } })
    expect(notices).toMatchObject([
      { userId: author.id, kind: 'takeSubmission' },
      {
        userId: author.id,
        kind: 'returnSubmission',
        values: { by: '周编', headline: '水渠修到地头', note: '请补上时间' },
      },
    ])
    expect(await db().event.count({ where: { subjectId: submissionId } })).toBe(4)
  })

  it('are refused out of turn and without the reason that the author is owed', async () => {
    const { editor, submissionId } = await submitted()
    await expect(moved(editor, submissionId, { act: 'place' })).rejects.toMatchObject({
      code: 'submission-moved',
    })
    await expect(moved(editor, submissionId, { act: 'decline', note: ' ' })).rejects.toMatchObject({
      code: 'move-needs-note',
    })
    expect(await db().submissionMove.count()).toBe(1)
  })

  it('are never rewritten', async () => {
    await submitted()
    await expect(db().submissionMove.updateMany({ data: { note: '改' } })).rejects.toThrow('never changed')
  })

  it('happen once when two take it at the same moment', async () => {
    const { editor, submissionId } = await submitted()
    const other = await actorOf('editor')
    const results = await Promise.allSettled(
      [editor, other].map((who) => moved(who, submissionId, { act: 'take' })),
    )
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the text of a submission', () => {
  const type = async (who: Awaited<ReturnType<typeof actorOf>>, documentId: string) => {
    const { content, version } = await openDocumentById(documentId)
    return submitSteps(who, { documentId, version, clientId: who.id, steps: typeAtStart(content, '新') })
  }

  it('is its author’s while a draft, nobody’s while it waits, the desk’s once taken', async () => {
    const author = await actorOf('correspondent')
    const editor = await actorOf('editor')
    const { submissionId, documentId } = await makeSubmission(author)
    await expect(type(editor, documentId)).rejects.toMatchObject({ code: 'submission-not-found' })
    await expect(type(author, documentId)).resolves.toMatchObject({ taken: true })
    await moved(author, submissionId, { act: 'submit' })
    for (const who of [author, editor])
      await expect(type(who, documentId)).rejects.toMatchObject({ code: 'submission-closed' })
    await moved(editor, submissionId, { act: 'take' })
    await expect(type(author, documentId)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(type(editor, documentId)).resolves.toMatchObject({ taken: true })
    await moved(editor, submissionId, { act: 'return', note: '请补充' })
    await expect(type(editor, documentId)).rejects.toMatchObject({ code: 'submission-closed' })
    await expect(type(author, documentId)).resolves.toMatchObject({ taken: true })
  })

  it('is not there for another correspondent', async () => {
    const { submissionId, documentId } = await submitted()
    const other = await actorOf('correspondent')
    await expect(loadSubmission(db(), other, { id: submissionId })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(type(other, documentId)).rejects.toMatchObject({ code: 'submission-not-found' })
  })
})
