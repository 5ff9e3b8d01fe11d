import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { systemActor } from '@/lib/policies/actor'
import { makeIssue, makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { confirmCounties, openDocument } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { approvePage } from '../approvals/approve-page'
import { markPageReady } from '../approvals/mark-page-ready'
import { submitSteps } from '../documents/submit-steps'
import { publishIssue } from '../publications/publish-issue'
import { compactSteps } from './compact-steps'
import { getPageHistory } from './get-page-history'

useDatabase()

const actor = systemActor('compact')

async function corrected() {
  const editor = await actorOf('editor')
  const chief = await actorOf('managing_editor')
  const { id: issueId } = await makeIssue(editor)
  const { pageId, date, number } = await makePage(editor, { issueId })
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: confirmCounties(content) })
  const { hash } = await openDocument(pageId)
  await markPageReady(editor, { pageId, hash })
  await approvePage(chief, { pageId, hash })
  return { editor, chief, issueId, pageId, place: { date, number } }
}

describe('compactSteps', () => {
  it('thins published pages to their named versions, which all stay readable', async () => {
    const { chief, issueId, pageId, place } = await corrected()
    await publishIssue(chief, { issueId })
    const signed = (await openDocument(pageId)).content
    expect(await compactSteps(actor, { days: 0 })).toMatchObject({ pages: 1 })
    const { entries, shown, version } = await getPageHistory(chief, { ...place, version: 1 })
    expect(entries.map((entry) => entry.kind)).toEqual(['signed', 'ready', 'imported'])
    expect(version).toBe(1)
    expect(shown?.content).toEqual(signed)
    expect((await getPageHistory(chief, { ...place, version: 0 })).shown?.content).not.toEqual(signed)
    expect(await compactSteps(actor, { days: 0 })).toEqual({ pages: 0, steps: 0 })
  })

  it('leaves pages in work and young issues alone', async () => {
    const { chief, issueId } = await corrected()
    expect(await compactSteps(actor, { days: 0 })).toEqual({ pages: 0, steps: 0 })
    await publishIssue(chief, { issueId })
    expect(await compactSteps(actor, { days: 30 })).toEqual({ pages: 0, steps: 0 })
    await expect(compactSteps(chief, { days: 0 })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(db().documentStep.deleteMany()).rejects.toThrow('never changed')
  })
})
