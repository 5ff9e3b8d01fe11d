import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ReplaceStep } from '@tiptap/pm/transform'
import { Slice } from '@tiptap/pm/model'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'
import { dropUnsent, findUnsent, Outbox } from './outbox'

/** The browser's storage, which takes no more than so many entries and counts what is written. */
class Storage {
  static room = Infinity
  static written: string[] = []
  setItem(key: string, value: string) {
    if (!(key in this) && Object.keys(this).length >= Storage.room) throw new Error('QuotaExceededError')
    Storage.written.push(key)
    Object.assign(this, { [key]: value })
  }
  getItem(key: string): string | null {
    return ((this as Record<string, unknown>)[key] as string | undefined) ?? null
  }
  removeItem(key: string) {
    delete (this as Record<string, unknown>)[key]
  }
}

beforeEach(() => {
  Storage.room = Infinity
  Storage.written = []
  vi.stubGlobal('localStorage', new Storage())
  vi.stubGlobal('navigator', {})
  return () => vi.unstubAllGlobals()
})

const owner = { documentId: 'd', clientId: 'gone', userId: 'u' }
const steps = (...places: number[]): Unconfirmed[] =>
  places.map((from) => {
    const step = new ReplaceStep(from, from, Slice.empty)
    return { step, inverted: step, group: from }
  })
const found = async () => {
  const all = await findUnsent('d', 'u', 'here')
  return all.map(({ version, steps: list, groups }) => ({
    version,
    from: list.map((step) => (step as { from?: number }).from),
    groups,
  }))
}

describe('Outbox', () => {
  it('writes a new step alone, however many lie there', async () => {
    const outbox = new Outbox(owner)
    const all = steps(1, 2, 3)
    outbox.keep(7, all, 0)
    Storage.written = []
    outbox.keep(7, [...all, ...steps(4)], 0)
    expect(Storage.written).toHaveLength(1)
    expect(await found()).toEqual([{ version: 7, from: [1, 2, 3, 4], groups: [1, 2, 3, 4] }])
  })

  it('holds what is left after a part was acknowledged, and nothing after all was', async () => {
    const outbox = new Outbox(owner)
    const all = steps(1, 2, 3)
    outbox.keep(7, all, 0)
    outbox.keep(9, all.slice(2), 0)
    expect(await found()).toEqual([{ version: 9, from: [3], groups: [3] }])
    outbox.drop()
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('says that there is no room, keeps what lay there, and takes the rest when there is', async () => {
    const outbox = new Outbox(owner)
    const all = steps(1, 2, 3, 4)
    expect(outbox.keep(7, all.slice(0, 2), 0)).toBe(true)
    Storage.room = 4
    expect(outbox.keep(7, all, 0)).toBe(false)
    expect((await found())[0]).toMatchObject({ version: 7, from: [1, 2, 3] })
    expect(outbox.keep(8, all.slice(1), 0), 'made anew').toBe(false)
    expect((await found())[0]).toMatchObject({ version: 7, from: [1, 2, 3] })
    Storage.room = Infinity
    expect(outbox.keep(8, all.slice(1), 0)).toBe(true)
    expect(await found()).toEqual([{ version: 8, from: [2, 3, 4], groups: [2, 3, 4] }])
  })

  it('is emptied by who has taken it up', async () => {
    new Outbox(owner).keep(7, steps(1, 2), 0)
    const [unsent] = await findUnsent('d', 'u', 'here')
    dropUnsent(unsent!)
    expect(Object.keys(localStorage)).toEqual([])
  })
})
