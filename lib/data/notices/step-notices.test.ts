import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { systemActor, type UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { reviewed } from '@/test/factories/reviews'
import { makeSignedIssue } from '@/test/factories/signed-issue'
import { confirmCounties, openDocument, typeAtStart, type OpenDocument } from '@/test/factories/steps'
import { makeSubmission, openDocumentById } from '@/test/factories/submissions'
import { approvePage } from '../approvals/approve-page'
import { markPageReady } from '../approvals/mark-page-ready'
import { returnPage } from '../approvals/return-page'
import { contentSeen } from '../corrections/content-seen'
import { contentOfBlocks } from '../corrections/correction-content'
import { proposeCorrection } from '../corrections/propose-correction'
import { signCorrection } from '../corrections/sign-correction'
import { takeDownArticle } from '../corrections/take-down-article'
import { submitSteps } from '../documents/submit-steps'
import { liftEmbargo } from '../embargoes/lift-embargo'
import { setEmbargo } from '../embargoes/set-embargo'
import { tellEndedEmbargoes } from '../embargoes/tell-ended-embargoes'
import { releasePage } from '../plan/release-page'
import { takePage } from '../plan/take-page'
import { publishIssue } from '../publications/publish-issue'
import { getPublishedArticle } from '../published/get-published-article'
import { placeSubmission } from '../submissions/place-submission'
import { returnSubmission } from '../submissions/return-submission'
import { submitSubmission } from '../submissions/submit-submission'
import { takeSubmission } from '../submissions/take-submission'
import { changeRole } from '../users/change-role'
import { listNotices } from './list-notices'

useDatabase()

const kindsOf = async (actor: UserActor) => (await listNotices(actor)).map(({ kind }) => kind)

describe('a page', () => {
  it('tells who made it ready that it was signed, and both when a change takes that back', async () => {
    const { editor, chief, pageId, documentId, date } = await makeSignedIssue()
    expect(await listNotices(editor)).toMatchObject([
      { kind: 'approvePage', values: { date, page: 1 }, href: `/desk/issues/${date}/pages/1/proof` },
    ])
    const colleague = await actorOf('editor')
    for (const text of ['新', '又']) {
      const { version, content } = await openDocument(pageId)
      await submitSteps(colleague, {
        documentId,
        version,
        clientId: 'a',
        steps: typeAtStart(content, text),
      })
    }
    expect(await kindsOf(editor)).toEqual(['voidPage', 'approvePage'])
    expect(await kindsOf(chief)).toEqual(['voidPage'])
  })

  it('tells who made it ready why it comes back, and its holder that it was freed', async () => {
    const { editor, chief, pageId } = await makeSignedIssue()
    await takePage(editor, { pageId })
    await returnPage(chief, { pageId, note: '地名有误' })
    await releasePage(chief, { pageId })
    expect(await listNotices(editor)).toMatchObject([
      { kind: 'releasePage' },
      { kind: 'returnPage', values: { note: '地名有误' } },
      { kind: 'approvePage' },
    ])
    expect(await kindsOf(chief)).toEqual([])
  })
})

/** A correspondent's piece on a page that is signed, and nothing missing. */
async function onSignedPage() {
  const author = await actorOf('correspondent')
  const [editor, chief] = [await actorOf('editor'), await actorOf('managing_editor')]
  const piece = await makeSubmission(author)
  const confirm = async (actor: UserActor, { documentId, version, content }: OpenDocument) =>
    submitSteps(actor, { documentId, version, clientId: 'a', steps: confirmCounties(content) })
  await confirm(author, await openDocumentById(piece.documentId))
  await submitSubmission(author, piece)
  await takeSubmission(editor, piece)
  await reviewed(piece.submissionId)
  const { pageId, issueId } = await makePage(editor)
  await confirm(editor, await openDocument(pageId))
  await placeSubmission(editor, { ...piece, pageId })
  const { hash } = await openDocument(pageId)
  await markPageReady(editor, { pageId, hash })
  await approvePage(chief, { pageId, hash })
  return { author, editor, chief, issueId, ...piece }
}

describe('the author of a piece', () => {
  it('hears that it is published, corrected with what readers are told, and taken down', async () => {
    const { author, editor, chief, issueId, articleId, submissionId } = await onSignedPage()
    await publishIssue(chief, { issueId })
    const { blocks, contributors, counties } = (await getPublishedArticle({ id: articleId })).article
    const facts = { contributors, counties: counties.map(({ code }) => code) }
    const { correctionId } = await proposeCorrection(editor, {
      articleId,
      note: '标题有误',
      seen: contentSeen({ ...contentOfBlocks(blocks), ...facts }),
      texts: blocks.map(({ role, text }) => (role === 'headline' ? '新的标题' : text)),
    })
    await signCorrection(chief, { correctionId })
    await takeDownArticle(chief, { articleId, note: '有待核实' })
    const href = `/pieces/${submissionId}`
    expect((await listNotices(author)).slice(0, 3)).toMatchObject([
      { kind: 'takeDownPiece', values: { note: '有待核实', headline: '新的标题' }, href },
      { kind: 'correctPiece', values: { note: '标题有误' }, href },
      { kind: 'publishPiece', values: { headline: '水渠修到地头' }, href },
    ])
  })

  it('hears of a piece under embargo when its time has come, once, and not before', async () => {
    const { author, editor, chief, issueId, articleId } = await onSignedPage()
    await setEmbargo(editor, { articleId, time: '2099-01-01T06:00' })
    await publishIssue(chief, { issueId })
    const job = systemActor('schedule')
    await tellEndedEmbargoes(job)
    expect(await kindsOf(author)).not.toContain('publishPiece')
    await db().publishedArticle.update({
      where: { id: articleId },
      data: { embargoedUntil: new Date(Date.now() - 1000) },
    })
    await Promise.all([1, 2, 3].map(() => tellEndedEmbargoes(job)))
    await tellEndedEmbargoes(job)
    expect((await kindsOf(author)).filter((kind) => kind === 'publishPiece')).toHaveLength(1)
  })

  it('hears at once of one whose embargo is lifted', async () => {
    const { author, editor, chief, issueId, articleId } = await onSignedPage()
    await setEmbargo(editor, { articleId, time: '2099-01-01T06:00' })
    await publishIssue(chief, { issueId })
    await liftEmbargo(chief, { articleId })
    expect((await kindsOf(author))[0]).toBe('publishPiece')
  })
})

it('who returned a piece hears that it is back', async () => {
  const [author, editor] = [await actorOf('correspondent'), await actorOf('editor')]
  const piece = await makeSubmission(author)
  await submitSubmission(author, piece)
  expect(await kindsOf(editor)).toEqual([])
  await returnSubmission(editor, { ...piece, note: '请补上时间' })
  await submitSubmission(author, piece)
  expect(await listNotices(editor)).toMatchObject([
    { kind: 'resubmitPiece', href: `/desk/pieces/${piece.submissionId}` },
  ])
})

it('a person hears of another role', async () => {
  const [admin, editor] = [await actorOf('admin'), await actorOf('editor')]
  await changeRole(admin, { userId: editor.id, from: 'editor', to: 'managing_editor' })
  expect(await listNotices(editor)).toMatchObject([
    { kind: 'changeRole', values: { role: 'managing_editor' }, href: null },
  ])
})
