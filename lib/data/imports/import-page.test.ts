import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makeIssue, makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { applySteps } from '@/lib/editor/collab/apply-steps'
import { documentSchema } from '@/lib/editor/schema'
import { useDatabase } from '@/test/database/use-database'
import { openDocument, stepsOf } from '@/test/factories/steps'
import { blockersOf } from '../documents/blockers-of'
import { listSteps } from '../documents/list-steps'
import { submitSteps } from '../documents/submit-steps'
import { loadPage } from '../pages/load-page'
import { addSlot } from '../plan/add-slot'
import { planPage } from '../plan/plan-page'
import { sha256 } from '../sha256'
import { importPage } from './import-page'
import { previewImport } from './preview-import'

useDatabase()

const paste = (text: string) => ({ method: 'paste' as const, text })

describe('importPage', () => {
  it('keeps the bytes as they came, with hash, encoding and importer, and proposes articles', async () => {
    const editor = await actorOf('editor')
    const { id: issueId } = await makeIssue(editor)
    const bytes = new TextEncoder().encode('\ufeff' + storyText())
    const source = { method: 'file' as const, bytes, fileName: '要闻.txt' }
    const { pageId } = await importPage(editor, { issueId, source, number: 1, name: '要闻' })
    const stored = await db().import.findUniqueOrThrow({ where: { pageId } })
    expect(Buffer.from(stored.bytes)).toEqual(Buffer.from(bytes))
    expect(stored).toMatchObject({
      sha256: sha256(bytes),
      encoding: 'utf-8-bom',
      fileName: '要闻.txt',
      text: storyText(),
      importerId: editor.id,
    })
    const [article] = await db().article.findMany({
      where: { pageId },
      include: { counties: true, contributors: true },
    })
    expect(article).toMatchObject({ kind: 'story', headline: '梨树县开展粮库安全检查' })
    expect(article?.counties).toMatchObject([{ countyCode: '220322', confirmed: false }])
    expect(article?.contributors).toMatchObject([{ name: '许知远', role: 'correspondent', title: '通讯员' }])
  })

  it('recognises the same text whatever its encoding and line ends, and names its page', async () => {
    const editor = await actorOf('editor')
    const { issueId } = await makePage(editor)
    const again = {
      method: 'file' as const,
      bytes: Buffer.from(storyText().replaceAll('\n', '\r\n'), 'utf16le'),
      fileName: 'x.txt',
    }
    await expect(previewImport(editor, { issueId, source: again })).resolves.toMatchObject({
      duplicateOf: { number: 1, name: '要闻' },
    })
    await expect(
      importPage(editor, { issueId, source: again, number: 2, name: '综合' }),
    ).rejects.toMatchObject({
      code: 'same-text',
      values: { number: 1 },
    })
    // Into another issue it may come.
    await expect(makePage(editor)).resolves.toBeTruthy()
  })

  it('stores nothing of what it refuses', async () => {
    const editor = await actorOf('editor')
    const { issueId } = await makePage(editor)
    const count = async () => [
      await db().page.count(),
      await db().document.count(),
      await db().import.count(),
      await db().event.count(),
    ]
    const before = await count()
    const refused: [Parameters<typeof importPage>[1], string][] = [
      [{ issueId, source: paste(' \n'), number: 2, name: '综合' }, 'source-empty'],
      [{ issueId, source: paste('另一版'), number: 1, name: '综合' }, 'page-has-text'],
      [{ issueId, source: paste('另一版'), number: 0, name: '综合' }, 'page-number'],
      [{ issueId, source: paste('另一版'), number: 2, name: ' ' }, 'page-name'],
      [
        { issueId: '00000000-0000-4000-8000-000000000000', source: paste('另一版'), number: 2, name: '综合' },
        'issue-not-found',
      ],
      [{ issueId: 'no-id', source: paste('另一版'), number: 2, name: '综合' }, 'issue-not-found'],
    ]
    for (const [input, code] of refused)
      await expect(importPage(editor, input)).rejects.toMatchObject({ code })
    expect(await count()).toEqual(before)
  })

  it('fills a page that was planned and is still empty, for whoever has it open too', async () => {
    const editor = await actorOf('editor')
    const { id: issueId } = await makeIssue(editor)
    const { pageId } = await planPage(editor, { issueId, number: 3, name: '县区', editorName: '程砚' })
    await addSlot(editor, { pageId, label: '头条' })
    const open = await openDocument(pageId)
    const filled = await importPage(editor, {
      issueId,
      source: paste(storyText()),
      number: 3,
      name: '县区新闻',
    })
    expect(filled).toMatchObject({ pageId, number: 3 })
    expect(await db().page.findUniqueOrThrow({ where: { id: pageId } })).toMatchObject({
      name: '县区新闻',
      editorName: '程砚',
      documentId: open.documentId,
    })
    expect(await db().pageSlot.count({ where: { pageId } })).toBe(1)
    const now = await openDocument(pageId)
    // A window that had the empty page open comes to the same text by its steps.
    const { documentId } = open
    const { steps } = await listSteps(editor, { documentId, since: open.version })
    const applied = applySteps(open.content, steps, { allowShrink: true })
    expect(applied.ok && applied.content).toEqual(now.content)
    expect(await db().article.findMany({ where: { pageId } })).toMatchObject([
      { headline: '梨树县开展粮库安全检查' },
    ])
    const blockers = await blockersOf(db(), await loadPage(db(), pageId))
    expect(blockers.map(({ code }) => code)).not.toContain('source-unassigned')
    expect(await db().revision.count({ where: { documentId, reason: 'imported' } })).toBe(1)
  })

  it('fills a planned page once, and leaves one alone that something stands on', async () => {
    const editor = await actorOf('editor')
    const { id: issueId } = await makeIssue(editor)
    const { pageId } = await planPage(editor, { issueId, number: 1, name: '要闻' })
    const twice = await Promise.allSettled(
      ['一', '二'].map((mark) =>
        importPage(editor, { issueId, source: paste(storyText(mark)), number: 1, name: '要闻' }),
      ),
    )
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().import.count({ where: { pageId } })).toBe(1)

    const written = await planPage(editor, { issueId, number: 2, name: '副刊' })
    const { documentId, version, content } = await openDocument(written.pageId)
    await submitSteps(editor, {
      documentId,
      version,
      clientId: 'a',
      steps: stepsOf(content, (tr) => tr.insert(2, documentSchema.text('秋'))),
    })
    await expect(
      importPage(editor, { issueId, source: paste(storyText('三')), number: 2, name: '副刊' }),
    ).rejects.toMatchObject({ code: 'page-has-text', values: { number: 2, name: '副刊' } })
    expect((await openDocument(written.pageId)).version).toBe(version + 1)
  })

  it('lets one of two identical imports at the same moment through', async () => {
    const editor = await actorOf('editor')
    const { id: issueId } = await makeIssue(editor)
    const results = await Promise.allSettled(
      [1, 2, 3].map((number) =>
        importPage(editor, { issueId, source: paste(storyText()), number, name: '要闻' }),
      ),
    )
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(
      results.filter((r) => r.status === 'rejected').map((r) => (r.reason as { code: string }).code),
    ).toEqual(['same-text', 'same-text'])
    expect(await db().document.count({ where: { page: { issueId } } })).toBe(1)
  })
})
