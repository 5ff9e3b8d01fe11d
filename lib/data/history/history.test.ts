import { describe, expect, it } from 'vitest'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument, typeAtStart } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { submitSteps } from '../documents/submit-steps'
import { getPageHistory } from './get-page-history'
import { restoreVersion } from './restore-version'

useDatabase()

async function edited() {
  const editor = await actorOf('editor', { name: '程砚' })
  const { pageId, date, number } = await makePage(editor)
  const type = async (text: string) => {
    const { documentId, version, content } = await openDocument(pageId)
    await submitSteps(editor, { documentId, version, clientId: 'w', steps: typeAtStart(content, text) })
  }
  await type('乙')
  await type('甲')
  return {
    editor,
    pageId,
    type,
    history: (version?: number) => getPageHistory(editor, { date, number, version }),
  }
}

describe('the history of a page', () => {
  it('shows who did what, and the text before and after', async () => {
    const { history } = await edited()
    const { entries, shown } = await history(2)
    expect(entries.map((e) => [e.kind, e.from, e.version, e.by])).toEqual([
      ['edited', 0, 2, '程砚'],
      ['imported', 0, 0, '程砚'],
    ])
    expect(JSON.stringify(shown?.before)).not.toContain('乙')
    expect(JSON.stringify(shown?.content)).toContain('甲乙')
    await expect(history(9)).rejects.toMatchObject({ code: 'version-not-found' })
  })

  it('brings a version back as a new change', async () => {
    const { editor, pageId, history } = await edited()
    const before = await openDocument(pageId)
    const { documentId } = before
    await restoreVersion(editor, { documentId, version: 0, current: 2 })
    const restored = await openDocument(pageId)
    expect(restored.version).toBeGreaterThan(2)
    expect(JSON.stringify(restored.content)).not.toContain('甲乙')
    expect((await history()).entries[0]).toMatchObject({ kind: 'restored', to: 0 })
    // And back again: what was undone is in the history too.
    await restoreVersion(editor, { documentId, version: 2, current: restored.version })
    expect((await openDocument(pageId)).content).toEqual(before.content)
  })

  it('brings nothing back over work that was not shown', async () => {
    const { editor, pageId, type } = await edited()
    await type('丙')
    const { documentId } = await openDocument(pageId)
    await expect(restoreVersion(editor, { documentId, version: 0, current: 2 })).rejects.toMatchObject({
      code: 'page-changed',
    })
    await expect(restoreVersion(editor, { documentId, version: 3, current: 3 })).rejects.toMatchObject({
      code: 'version-is-current',
    })
  })
})
