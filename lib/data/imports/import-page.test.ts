import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makeIssue, makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { useDatabase } from '@/test/database/use-database'
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
      [{ issueId, source: paste('另一版'), number: 1, name: '综合' }, 'page-exists'],
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
