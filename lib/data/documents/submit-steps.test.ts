import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { makePage, storyText } from '@/test/factories/pages'
import { actorOf } from '@/test/factories/people'
import { openDocument, stepsOf, typeAtStart } from '@/test/factories/steps'
import { useDatabase } from '@/test/database/use-database'
import { listSteps } from './list-steps'
import { submitSteps } from './submit-steps'

useDatabase()

async function opened() {
  const editor = await actorOf('editor')
  const { pageId } = await makePage(editor)
  const document = await openDocument(pageId)
  const typing = (text: string) => typeAtStart(document.content, text)
  return { editor, pageId, document, typing }
}

describe('submitSteps', () => {
  it('writes steps, document and article rows in one', async () => {
    const { editor, pageId, document, typing } = await opened()
    const { documentId } = document
    const sent = { documentId, version: 0, clientId: 'window-1', steps: typing('再') }
    await expect(submitSteps(editor, sent)).resolves.toEqual({ taken: true, version: 1 })
    const after = await openDocument(pageId)
    expect(after.version).toBe(1)
    expect(after.hash).not.toBe(document.hash)
    const article = await db().article.findFirstOrThrow({ where: { pageId }, orderBy: { position: 'asc' } })
    expect(article.text).toContain('再夯实冬储基础')
    const log = await db().documentStep.findMany({ where: { documentId } })
    expect(log).toMatchObject([{ version: 1, clientId: 'window-1', userId: editor.id }])
  })

  it('gives one who is behind what came in between, their own unacknowledged steps among it', async () => {
    const { editor, document, typing } = await opened()
    const { documentId } = document
    const sent = { documentId, version: 0, clientId: 'window-1', steps: typing('再') }
    await submitSteps(editor, sent)
    // The acknowledgement was lost: the same steps come again and are not applied twice.
    const again = await submitSteps(editor, sent)
    expect(again).toMatchObject({ taken: false, version: 1, clientIds: ['window-1'] })
    expect(await db().documentStep.count({ where: { documentId } })).toBe(1)
  })

  it('takes one of two who send at the same moment, and tells the other', async () => {
    const { editor, document, typing } = await opened()
    const colleague = await actorOf('editor')
    const { documentId } = document
    const results = await Promise.all([
      submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: typing('甲') }),
      submitSteps(colleague, { documentId, version: 0, clientId: 'b', steps: typing('乙') }),
    ])
    expect(results.map((r) => r.taken).sort()).toEqual([false, true])
  })

  it('refuses what would break the document, and stores nothing of it', async () => {
    const { editor, pageId, document, typing } = await opened()
    const { documentId } = document
    const doubled = stepsOf(document.content, (tr) => tr.insert(tr.doc.content.size, tr.doc.firstChild!))
    const send = (steps: object[]) =>
      submitSteps(editor, { documentId, version: 0, clientId: 'a', steps: steps as never })
    await expect(send(doubled)).rejects.toMatchObject({ code: 'document-refused' })
    await expect(send([{ stepType: 'replace', from: 1, to: 99999 }])).rejects.toMatchObject({
      code: 'document-refused',
    })
    await expect(send([{ stepType: 'no such step' }])).rejects.toMatchObject({ code: 'document-refused' })
    await expect(send([])).rejects.toMatchObject({ code: 'steps-count' })
    await expect(
      submitSteps(editor, { documentId, version: 7, clientId: 'a', steps: typing('再') }),
    ).rejects.toMatchObject({ code: 'steps-version' })
    expect(await openDocument(pageId)).toEqual(document)
    expect(await db().documentStep.count({ where: { documentId } })).toBe(0)
  })

  it('takes a deletion of most of the page only when it is meant', async () => {
    const editor = await actorOf('editor')
    // Long enough that losing most of it is no small matter.
    const text = `${storyText()}\n\n${'各乡镇粮库逐一登记仓容，保管员轮流值守。'.repeat(12)}`
    const document = await openDocument((await makePage(editor, { text })).pageId)
    const { documentId } = document
    const steps = stepsOf(document.content, (tr) =>
      tr.doc.descendants((node, pos) => {
        if (node.isTextblock && node.textContent.length > 20)
          tr.delete(tr.mapping.map(pos + 1), tr.mapping.map(pos + node.nodeSize - 1))
      }),
    )
    const sent = { documentId, version: 0, clientId: 'a', steps }
    await expect(submitSteps(editor, sent)).rejects.toMatchObject({ code: 'document-shrinks' })
    await expect(submitSteps(editor, { ...sent, confirmShrink: true })).resolves.toMatchObject({
      taken: true,
    })
  })

  it("does not let a page write another page's article by taking its id", async () => {
    const { editor, document } = await opened()
    const other = await openDocument((await makePage(editor)).pageId)
    const stolen = other.content.content[0]!.attrs.id
    const steps = stepsOf(document.content, (tr) => tr.setNodeAttribute(0, 'id', stolen))
    const { documentId } = document
    await expect(submitSteps(editor, { documentId, version: 0, clientId: 'a', steps })).rejects.toMatchObject(
      {
        code: 'document-refused',
        values: { reason: 'foreign-id' },
      },
    )
  })

  it('refuses a county that there is not, and stores nothing of it', async () => {
    const { editor, pageId, document } = await opened()
    const { documentId } = document
    const steps = stepsOf(document.content, (tr) =>
      tr.setNodeAttribute(0, 'counties', [{ code: '999999', status: 'confirmed' }]),
    )
    await expect(submitSteps(editor, { documentId, version: 0, clientId: 'a', steps })).rejects.toMatchObject(
      {
        code: 'document-refused',
        values: { reason: 'unknown-county' },
      },
    )
    expect(await openDocument(pageId)).toEqual(document)
  })
})

describe('listSteps', () => {
  it('finds no hole in a log that grows while it is read', async () => {
    const { editor, document } = await opened()
    const { documentId } = document
    let version = 0
    const writing = (async () => {
      for (let i = 0; i < 30; i++) {
        const { content } = await db().document.findUniqueOrThrow({ where: { id: documentId } })
        const steps = typeAtStart(content as never, '字')
        await submitSteps(editor, { documentId, version, clientId: 'w', steps })
        version++
      }
    })()
    let read = 0
    let done = false
    void writing.then(() => (done = true))
    while (!done || read < version) {
      // Reading on from the very end of the log, over and over.
      const { version: now } = await listSteps(editor, { documentId, since: read })
      expect(now).toBeGreaterThanOrEqual(read)
      read = now
    }
    await writing
    expect(read).toBe(30)
  })
})
