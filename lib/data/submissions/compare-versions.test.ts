import { expect, it } from 'vitest'
import { useDatabase } from '@/test/database/use-database'
import { makeIssue } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { typeAtStart } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { submitSteps } from '../documents/submit-steps'
import { planPage } from '../plan/plan-page'
import { compareVersions } from './compare-versions'
import { placeSubmission } from './place-submission'
import { submitSubmission } from './submit-submission'
import { takeSubmission } from './take-submission'

useDatabase()

it('tells what changed between any two kept versions of a piece, on its page too, to the desk alone', async () => {
  const author = await actorOf('correspondent')
  const editor = await actorOf('editor', { name: '周编' })
  const { submissionId, documentId } = await makeSubmission(author)
  await submitSubmission(author, { submissionId })
  await takeSubmission(editor, { submissionId })
  const { content, version } = await openDocumentById(documentId)
  const steps = typeAtStart(content, '新')
  await submitSteps(editor, { documentId, version, clientId: 'e', steps })
  await reviewed(submissionId)
  const { id: issueId } = await makeIssue(editor)
  const { pageId } = await planPage(editor, { issueId, number: 1, name: '要闻' })
  await placeSubmission(editor, { submissionId, pageId })

  const { versions } = await compareVersions(editor, { submissionId })
  expect(versions.map(({ reason }) => reason)).toEqual(['place', 'reviewed', 'take', 'submitted', 'begun'])
  const [, read, , sent] = versions
  expect((await compareVersions(editor, { submissionId })).chosen).toMatchObject({ to: 'now' })
  // Whichever way round they are asked for, the earlier one is what the later one is told from.
  for (const [from, to] of [
    [sent!.id, read!.id],
    [read!.id, sent!.id],
  ]) {
    const { chosen } = await compareVersions(editor, { submissionId, from, to })
    expect(chosen).toMatchObject({ from: sent!.id, to: read!.id, changes: [{ kind: 'text' }] })
  }
  const taken = versions.find(({ reason }) => reason === 'take')!
  const same = await compareVersions(editor, { submissionId, from: sent!.id, to: taken.id })
  expect(same.chosen?.changes).toEqual([])
  await expect(compareVersions(author, { submissionId })).rejects.toMatchObject({ kind: 'forbidden' })
})
