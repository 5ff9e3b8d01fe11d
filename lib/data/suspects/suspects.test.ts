import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { DocumentJson } from '@/lib/editor/document-json'
import { makePage } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { getPageForWork } from '../pages/get-page-for-work'
import { decideSuspects } from './decide-suspects'
import { listSuspectDecisions } from './list-suspect-decisions'

useDatabase()

async function opened() {
  const editor = await actorOf('editor')
  const colleague = await actorOf('editor')
  const { pageId, date, number } = await makePage(editor)
  const { documentId } = await openDocument(pageId)
  const { suspects } = await getPageForWork(editor, { date, number })
  return { editor, colleague, place: { date, number }, documentId, ids: suspects.map(({ id }) => id) }
}

describe('the suspects of a page', () => {
  it('say of each join what goes on there, as the document has it', async () => {
    const editor = await actorOf('editor')
    const text = readFileSync('prisma/sample/2026-11-20/page-2.txt', 'utf8')
    const { date, number } = await makePage(editor, { text })
    const { suspects, content } = await getPageForWork(editor, { date, number })
    const blocks = (content as DocumentJson).content.flatMap((article) => article.content)
    const hints = new Map(blocks.map(({ attrs }) => [attrs.id, attrs.source]))
    const joins = suspects.filter(({ kind }) => kind === 'join')
    expect(joins.length).toBeGreaterThan(3)
    for (const { blockId, index = 0, goesOn } of joins)
      expect(goesOn).toEqual(hints.get(blockId!)?.[index + 1])
  })
})

describe('answers to suspects', () => {
  it('are there for every colleague and every browser, the last one holds', async () => {
    const { editor, colleague, documentId, ids, place } = await opened()
    const [first] = ids
    expect(first).toBeDefined()
    await decideSuspects(editor, { documentId, suspectIds: ids, decision: 'accepted' })
    await decideSuspects(colleague, { documentId, suspectIds: [first!], decision: 'refused' })
    expect(await listSuspectDecisions(colleague, { documentId })).toEqual({
      ...Object.fromEntries(ids.map((id) => [id, 'accepted'])),
      [first!]: 'refused',
    })
    expect((await getPageForWork(colleague, place)).decisions[first!]).toBe('refused')
    const row = await db().suspectDecision.findFirstOrThrow({ where: { suspectId: first! } })
    expect(row.userId).toBe(colleague.id)
  })

  it('can be taken back', async () => {
    const { editor, documentId, ids } = await opened()
    await decideSuspects(editor, { documentId, suspectIds: ids, decision: 'accepted' })
    await decideSuspects(editor, { documentId, suspectIds: ids, decision: null })
    expect(await listSuspectDecisions(editor, { documentId })).toEqual({})
  })

  it('are refused for what the page does not ask, whole', async () => {
    const { editor, documentId, ids } = await opened()
    const suspectIds = [...ids, '00000000-0000-4000-8000-000000000001']
    await expect(
      decideSuspects(editor, { documentId, suspectIds, decision: 'accepted' }),
    ).rejects.toMatchObject({ code: 'unknown-suspect' })
    expect(await listSuspectDecisions(editor, { documentId })).toEqual({})
  })

  it('of two at once are both kept, in whatever order they come', async () => {
    const { editor, colleague, documentId, ids } = await opened()
    await Promise.all([
      decideSuspects(editor, { documentId, suspectIds: ids, decision: 'accepted' }),
      decideSuspects(colleague, { documentId, suspectIds: ids.toReversed(), decision: 'accepted' }),
    ])
    expect(Object.keys(await listSuspectDecisions(editor, { documentId }))).toHaveLength(ids.length)
  })
})
