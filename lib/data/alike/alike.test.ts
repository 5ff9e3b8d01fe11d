import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { blockText } from '@/lib/editor/document-json'
import { useDatabase } from '@/test/database/use-database'
import { makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { pieceHash } from '@/test/factories/reviews'
import { openDocument } from '@/test/factories/steps'
import { makeSubmission } from '@/test/factories/submissions'
import { listInbox } from '../inbox/list-inbox'
import { blockersOf } from '../documents/blockers-of'
import { loadPage } from '../pages/load-page'
import { revertPieceChange } from '../reviews/revert-piece-change'
import { compareVersions } from '../submissions/compare-versions'
import { getSubmissionWay } from '../submissions/get-submission-way'
import { matchSubmission } from '../submissions/match-submission'
import { moveSubmissionToPage } from '../submissions/move-submission-to-page'
import { pullSubmission } from '../submissions/pull-submission'
import { refuseMatch } from '../submissions/refuse-match'
import { submitSubmission } from '../submissions/submit-submission'
import { unmatchSubmission } from '../submissions/unmatch-submission'
import { findAlike } from './find-alike'
import { listMatches } from './list-matches'
import { writePrints } from './write-prints'

useDatabase()

const BODY =
  '日前，梨树县组织人员对全县粮库开展安全检查，重点查看仓房、消防器材和用电线路。检查组要求各粮库落实责任，发现问题立即整改，确保粮食安全过冬。'

async function sent(headline: string, body: string, state: 'draft' | 'submitted' = 'submitted') {
  const author = await actorOf('correspondent', { name: '许知远' })
  const made = await makeSubmission(author, { headline, body: [body] })
  if (state === 'submitted') await submitSubmission(author, made)
  return made
}

describe('a piece that is there already', () => {
  it('is found among what was sent and what was printed, with the passage and its share', async () => {
    const editor = await actorOf('editor')
    const one = await sent('粮库安全检查', BODY)
    await sent('粮库过冬', `${BODY}另有一句。`)
    await sent('草稿也写了同样的话', BODY, 'draft')
    await sent('不相干的稿', '图书馆把还书箱搬到了车站出口，下班的人顺手就能把书还上，逾期少了三成。')
    const found = await findAlike(editor, { submissionId: one.submissionId })
    expect(found.map(({ headline }) => headline)).toEqual(['粮库过冬'])
    expect(found[0]!.share).toBeGreaterThan(0.85)
    expect(found[0]!.own.filter(({ alike }) => alike).map(({ text }) => text)).toEqual([BODY])
    const { pieces } = await listInbox(editor, { tab: 'waiting' })
    expect(pieces.map(({ alike }) => alike?.kind ?? null)).toEqual(['submission', 'submission', null])
  })

  it('is no other piece where it is its own article that was printed', async () => {
    const editor = await actorOf('editor')
    const one = await sent('粮库安全检查', BODY)
    await writePrints(db(), 'published', one.articleId, BODY)
    expect(await findAlike(editor, { submissionId: one.submissionId })).toEqual([])
  })
})

/** The discarded text of a page, all of it by this person, with nothing of its source missing. */
async function discardedOn(pageId: string, userId: string): Promise<string> {
  const blockers = await blockersOf(db(), await loadPage(db(), pageId))
  expect(blockers.map(({ code }) => code)).not.toContain('source-unassigned')
  const { content } = await openDocument(pageId)
  const left = content.content.flatMap((one) => one.content).filter(({ type }) => type === 'discarded')
  expect(left.every(({ attrs }) => attrs.discardedBy === userId)).toBe(true)
  return left.map(blockText).join('\n')
}

describe('a printed page', () => {
  async function printed() {
    const editor = await actorOf('editor')
    const one = await sent('梨树县开展粮库安全检查', BODY)
    const { pageId } = await makePage(editor)
    return { editor, pageId, ...one }
  }

  it('suggests which of its articles was sent, with what speaks for it', async () => {
    const { editor, pageId, submissionId } = await printed()
    const [match, ...rest] = await listMatches(editor, { pageId })
    expect(rest).toEqual([])
    expect(match).toMatchObject({ submissionId, sameHeadline: true, sameContributor: true, pageId })
    expect(match!.share).toBeGreaterThan(0.8)
    expect(await listMatches(editor, { submissionId })).toEqual([match])
    expect((await listInbox(editor, { tab: 'waiting' })).pieces[0]).toMatchObject({ printed: true })
  })

  it('makes one article of the two when an editor says so, and two again when that is taken back', async () => {
    const { editor, pageId, submissionId, articleId, documentId } = await printed()
    const [match] = await listMatches(editor, { pageId })
    const page = await db().page.findUniqueOrThrow({ where: { id: pageId }, include: { document: true } })
    await matchSubmission(editor, { submissionId, articleId: match!.articleId })
    const row = () => db().submission.findUniqueOrThrow({ where: { id: submissionId } })
    expect(await row()).toMatchObject({ articleId: match!.articleId, state: 'placed', pageId })
    expect(await db().article.count({ where: { id: articleId } })).toBe(0)
    // The page is as it was printed, and the text as it was sent is where it was.
    const after = await db().page.findUniqueOrThrow({ where: { id: pageId }, include: { document: true } })
    expect(after.document).toEqual(page.document)
    expect(await db().revision.count({ where: { documentId, reason: 'match' } })).toBe(1)
    expect(await listMatches(editor, { pageId })).toEqual([])
    await unmatchSubmission(editor, { submissionId })
    expect(await row()).toMatchObject({ articleId, state: 'taken', pageId: null })
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ documentId })
    expect(await listMatches(editor, { pageId })).toEqual([])
    await expect(unmatchSubmission(editor, { submissionId })).rejects.toMatchObject({
      code: 'submission-not-matched',
    })
  })

  it('is one with one piece alone, when two are matched with it at the same moment', async () => {
    const { editor, pageId, submissionId } = await printed()
    const other = await sent('粮库安全检查', BODY)
    const articleId = (await listMatches(editor, { pageId }))[0]!.articleId
    const results = await Promise.allSettled([
      matchSubmission(editor, { submissionId, articleId }),
      matchSubmission(editor, { submissionId: other.submissionId, articleId }),
    ])
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((r) => r.status === 'rejected')?.reason).toMatchObject({ code: 'article-matched' })
    expect(await db().submission.count({ where: { state: 'placed' } })).toBe(1)
  })

  it('does not suggest again what an editor refused', async () => {
    const { editor, pageId, submissionId } = await printed()
    const { articleId } = (await listMatches(editor, { pageId }))[0]!
    await refuseMatch(editor, { submissionId, articleId })
    expect(await listMatches(editor, { pageId })).toEqual([])
    expect(await db().submission.findUniqueOrThrow({ where: { id: submissionId } })).toMatchObject({
      state: 'submitted',
    })
  })

  it('gives a matched piece back, with its text as printed, when it is pulled', async () => {
    const { editor, pageId, submissionId, documentId } = await printed()
    const { articleId } = (await listMatches(editor, { pageId }))[0]!
    await matchSubmission(editor, { submissionId, articleId })
    await pullSubmission(editor, { submissionId, note: '改期' })
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({ documentId })
    // Nothing of the printed text is lost for the page: it is discarded there by name, and can be restored.
    expect(await discardedOn(pageId, editor.id)).toContain('梨树县开展粮库安全检查')
    expect(await listMatches(editor, { pageId })).toEqual([])
    await expect(unmatchSubmission(editor, { submissionId })).rejects.toMatchObject({
      code: 'submission-not-matched',
    })
  })

  it('keeps the printed text when a matched piece is moved to another page', async () => {
    const { editor, pageId, submissionId } = await printed()
    const { articleId } = (await listMatches(editor, { pageId }))[0]!
    await matchSubmission(editor, { submissionId, articleId })
    const other = await makePage(editor, { text: storyText('二') })
    await moveSubmissionToPage(editor, { submissionId, pageId: other.pageId })
    expect(await discardedOn(pageId, editor.id)).toContain('梨树县开展粮库安全检查')
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      pageId: other.pageId,
    })
  })

  it('shows what print changed of a matched piece, and takes each change back on the page', async () => {
    const { editor, pageId, submissionId } = await printed()
    const { articleId } = (await listMatches(editor, { pageId }))[0]!
    await matchSubmission(editor, { submissionId, articleId })
    const changes = async () => (await getSubmissionWay(editor, { submissionId })).changes
    expect((await changes()).length).toBeGreaterThan(1)
    for (let left = (await changes()).length; left > 0; left--) {
      const [change, ...rest] = await changes()
      expect(rest).toHaveLength(left - 1)
      const hash = await pieceHash((await openDocument(pageId)).documentId, articleId)
      await revertPieceChange(editor, { submissionId, baseline: 'sent', key: change!.key, hash })
    }
    expect(await changes()).toEqual([])
    const { text } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
    expect(text).toBe(`梨树县开展粮库安全检查\n${BODY}`)
    // A line that print had put over it is no part of the piece any more, and not lost for the page.
    expect(await discardedOn(pageId, editor.id)).toBe('夯实冬储基础　守好粮食安全')
  })

  it('is compared with every version of a matched piece that was kept', async () => {
    const { editor, pageId, submissionId } = await printed()
    const { articleId } = (await listMatches(editor, { pageId }))[0]!
    await matchSubmission(editor, { submissionId, articleId })
    const { versions, chosen } = await compareVersions(editor, { submissionId })
    expect(versions.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['match', 'imported']))
    expect(chosen!.changes.map(({ kind }) => kind)).toContain('text')
  })
})
