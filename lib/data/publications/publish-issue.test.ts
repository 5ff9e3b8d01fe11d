import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makeIssue, makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { confirmCounties, openDocument, typeAtStart } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { approvePage } from '../approvals/approve-page'
import { markPageReady } from '../approvals/mark-page-ready'
import { submitSteps } from '../documents/submit-steps'
import { importPage } from '../imports/import-page'
import { getIssue } from '../issues/get-issue'
import { publishIssue } from './publish-issue'

useDatabase()

/** An issue with one signed page. */
async function signed() {
  const editor = await actorOf('editor')
  const chief = await actorOf('managing_editor')
  const { id: issueId, date } = await makeIssue(editor)
  const { pageId } = await makePage(editor, { issueId })
  const { documentId, content } = await openDocument(pageId)
  await submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: confirmCounties(content) })
  const { hash } = await openDocument(pageId)
  await markPageReady(editor, { pageId, hash })
  await approvePage(chief, { pageId, hash })
  return { editor, chief, issueId, date, pageId, documentId }
}

const edit = async ({ editor, pageId, documentId }: Awaited<ReturnType<typeof signed>>) => {
  const { version, content } = await openDocument(pageId)
  return submitSteps(editor, { documentId, version, clientId: 'a', steps: typeAtStart(content, '改') })
}

describe('publishIssue', () => {
  it('copies every signed page for readers and remembers who was printed', async () => {
    const { chief, issueId, pageId, date } = await signed()
    await publishIssue(chief, { issueId })
    const article = await db().article.findFirstOrThrow({ where: { pageId } })
    const published = await db().publishedArticle.findUniqueOrThrow({
      where: { id: article.id },
      include: { counties: true, page: true },
    })
    expect(published).toMatchObject({
      headline: article.headline,
      kind: 'story',
      page: { number: 1, name: '要闻' },
    })
    expect(published.contributors).toEqual([{ name: '许知远', role: 'correspondent', title: '通讯员' }])
    expect(published.counties.map((c) => c.countyCode)).toEqual(['220322'])
    expect((published.blocks as { text: string }[]).map((b) => b.text).join('\n')).toBe(article.text)
    expect(await getIssue(chief, { date })).toMatchObject({ publishedBy: chief.name, blockers: [] })
    expect(await db().memoryCount.findMany({ where: { kind: 'contributor' } })).toMatchObject([
      { term: '许知远', count: 1 },
    ])
  })

  it('closes the issue: no edit, no import and no second publication', async () => {
    const made = await signed()
    const { editor, chief, issueId } = made
    await publishIssue(chief, { issueId })
    await expect(publishIssue(chief, { issueId })).rejects.toMatchObject({ code: 'issue-published' })
    await expect(edit(made)).rejects.toMatchObject({ code: 'page-published' })
    const page = { issueId, source: { method: 'paste' as const, text: '又一版' }, number: 2, name: '综合' }
    await expect(importPage(editor, page)).rejects.toMatchObject({ code: 'issue-published' })
  })

  it('is blocked while a page is not signed as it stands, and says which', async () => {
    const made = await signed()
    const { editor, chief, issueId } = made
    await edit(made)
    await expect(publishIssue(chief, { issueId })).rejects.toMatchObject({
      code: 'issue-has-blockers',
      blockers: [{ code: 'page-not-ready', pageNumber: 1 }],
    })
    expect(await db().publishedPage.count()).toBe(0)
    const { id: empty } = await makeIssue(editor)
    await expect(publishIssue(chief, { issueId: empty })).rejects.toMatchObject({
      blockers: [{ code: 'issue-empty' }],
    })
    await expect(publishIssue(chief, { issueId: 'none' })).rejects.toMatchObject({ code: 'issue-not-found' })
    await expect(publishIssue(editor, { issueId })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('happens once when two publish at the same moment', async () => {
    const { chief, issueId } = await signed()
    const other = await actorOf('managing_editor')
    const results = await Promise.allSettled([chief, other].map((who) => publishIssue(who, { issueId })))
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().issuePublication.count({ where: { issueId } })).toBe(1)
    expect(await db().publishedPage.count()).toBe(1)
  })

  it('never gives readers a text that was edited at the same moment and not signed', async () => {
    const made = await signed()
    await Promise.allSettled([publishIssue(made.chief, { issueId: made.issueId }), edit(made)])
    const published = await db().publishedArticle.findMany({
      where: { page: { publication: { issueId: made.issueId } } },
    })
    expect(JSON.stringify(published)).not.toContain('改夯实')
  })
})
