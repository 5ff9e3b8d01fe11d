import { EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StepJson } from '@/lib/data/documents/document-view'
import { MOST_STEPS } from '@/lib/editor/collab/limits'
import { structureGuard } from '@/lib/editor/extensions/structure-guard'
import { nodeFromJson } from '@/lib/editor/node-from-json'
import { Authority } from '@/lib/editor/testing/authority'
import { article, block, page } from '@/lib/editor/testing/build'
import type { Answer, Sending, StepsApi } from './steps-api'
import { SyncClient } from './sync-client'
import { LONGEST_ABSENCE, MOST_FOREIGN } from './sync-status'

const document = page(article('a', [block('body', 'b', '甲文'), block('body', 'c', '乙文')]))

beforeEach(() => {
  vi.useFakeTimers()
  const kept = new Map<string, string>()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A server in memory and a window at it, without a screen. */
function opened() {
  const server = new Authority(document)
  const line = { open: true, sends: [] as Sending[], dropNext: false }
  const reach = <T>(answer: () => T): Promise<Answer<T>> =>
    Promise.resolve(line.open ? { kind: 'answer', value: answer() } : { kind: 'offline' })
  const batch = (version: number) => {
    const { version: now, steps, clientIds } = server.since(version)
    return { version: now, steps: steps as StepJson[], clientIds: [...clientIds], userNames: [] }
  }
  const api: StepsApi = {
    send: async (sending) => {
      const answer = await reach(() => {
        line.sends.push(sending)
        const { version, clientId, steps } = sending
        if (steps.length > MOST_STEPS) throw new Error('more than a send may carry')
        if (!server.submit(version, steps, clientId)) return { taken: false as const, ...batch(version) }
        return { taken: true as const, version: server.version }
      })
      const lost = line.dropNext
      line.dropNext = false
      return lost ? { kind: 'offline' } : answer
    },
    since: (version) => reach(() => batch(version)),
    at: () => reach(() => server.document),
    restore: () => reach(() => null),
  }
  const client = new SyncClient({
    documentId: 'd',
    userId: 'u',
    clientId: 'me',
    version: 0,
    editable: true,
    api,
  })
  const view = {
    state: EditorState.create({ doc: nodeFromJson(document), plugins: [client.plugin(), structureGuard()] }),
    composing: false,
    dom: new EventTarget(),
    dispatch(tr: Transaction) {
      this.state = this.state.apply(tr)
      if (tr.docChanged) client.changed()
    },
  }
  client.attach(view as unknown as EditorView)
  const type = (text: string) => view.dispatch(view.state.tr.insertText(text, 2))
  let others = 0
  return {
    server,
    line,
    client,
    view,
    type,
    status: () => client.status.get(),
    settle: () => vi.advanceTimersByTimeAsync(60_000),
    /** Another window sends steps, each a character at the end of the page. */
    others: (count: number) => {
      for (let i = 0; i < count; i++) {
        const doc = nodeFromJson(server.document)
        const { tr } = EditorState.create({ doc })
        tr.insertText(String.fromCharCode(0x6000 + others++), doc.content.size - 2)
        server.submit(server.version, [tr.steps[0]!.toJSON()], 'other')
      }
    },
  }
}

describe('sending', () => {
  it('goes in parts where there are more steps than one send may carry', async () => {
    const one = opened()
    one.line.open = false
    for (let i = 0; i < MOST_STEPS + 700; i++) one.type('字')
    await one.settle()
    expect(one.status()).toMatchObject({ save: 'offline', unsent: MOST_STEPS + 700 })
    one.line.open = true
    await one.settle()
    expect(one.line.sends.map(({ steps }) => steps.length)).toEqual([MOST_STEPS, 700])
    expect(one.status()).toMatchObject({ save: 'saved', unsent: 0, version: MOST_STEPS + 700 })
    expect(one.server.document.content[0]!.content[0]!.content![0]!.text).toHaveLength(MOST_STEPS + 702)
  }, 60_000)

  it('waits for the end of a composition, and then goes', async () => {
    const one = opened()
    one.view.composing = true
    one.type('n')
    await one.settle()
    expect(one.line.sends).toEqual([])
    one.view.composing = false
    one.view.dom.dispatchEvent(new Event('compositionend'))
    await one.settle()
    expect(one.line.sends).toHaveLength(1)
    expect(one.status().save).toBe('saved')
  })

  it('applies nothing twice when an acknowledgement is lost', async () => {
    const one = opened()
    one.line.dropNext = true
    one.type('只')
    await one.settle()
    expect(one.server.version).toBe(1)
    expect(one.status()).toMatchObject({ save: 'saved', unsent: 0, version: 1 })
  })
})

describe('after a long absence nothing is pushed before a choice', () => {
  it.each<[string, number, number]>([
    ['after more than 200 steps of others', MOST_FOREIGN + 1, 60_000],
    ['after two hours', 1, LONGEST_ABSENCE + 60_000],
  ])('%s', async (_when, foreign, away) => {
    const one = opened()
    one.line.open = false
    one.type('我')
    await vi.advanceTimersByTimeAsync(away)
    one.others(foreign)
    one.line.open = true
    await one.settle()
    expect(one.status()).toMatchObject({ save: 'compare', unsent: 1 })
    expect(one.server.version, 'nothing of ours is at the server').toBe(foreign)
    // Going on writing does not push either.
    one.type('还')
    await one.settle()
    expect(one.server.version).toBe(foreign)
    one.client.resume()
    await one.settle()
    expect(one.status()).toMatchObject({ save: 'saved', unsent: 0 })
    expect(one.server.version).toBe(foreign + 2)
    expect(one.view.state.doc.toJSON()).toEqual(one.server.document)
  })

  it('little and soon is put together without a question', async () => {
    const one = opened()
    one.line.open = false
    one.type('我')
    one.others(MOST_FOREIGN)
    await vi.advanceTimersByTimeAsync(60_000)
    one.line.open = true
    await one.settle()
    expect(one.status()).toMatchObject({ save: 'saved', unsent: 0 })
    expect(one.view.state.doc.toJSON()).toEqual(one.server.document)
  })
})
