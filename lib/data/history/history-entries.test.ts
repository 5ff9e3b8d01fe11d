import { describe, expect, it } from 'vitest'
import { historyEntries } from './history-entries'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute))
const step = (version: number, minute: number, name = '程砚', clientId = 'w1') => ({
  version,
  at: at(minute),
  clientId,
  user: { id: name, name },
})
const shape = (entries: ReturnType<typeof historyEntries>) =>
  entries.map((e) => [e.kind, e.from, e.version, e.by])

describe('historyEntries', () => {
  it('gathers one person’s steps until they pause or another takes over', () => {
    const steps = [step(1, 0), step(2, 1), step(3, 2, '孟夏'), step(4, 3), step(5, 30)]
    expect(shape(historyEntries(steps, []))).toEqual([
      ['edited', 4, 5, '程砚'],
      ['edited', 3, 4, '程砚'],
      ['edited', 2, 3, '孟夏'],
      ['edited', 0, 2, '程砚'],
    ])
  })

  it('cuts at moments with a name, and tells a restored version', () => {
    const ready = { version: 1, at: at(1), reason: 'ready', user: { id: '程砚', name: '程砚' } }
    const steps = [step(1, 0), step(2, 2), step(3, 3, '程砚', 'restore-1')]
    expect(shape(historyEntries(steps, [ready]))).toEqual([
      ['restored', 2, 3, '程砚'],
      ['edited', 1, 2, '程砚'],
      ['ready', 1, 1, '程砚'],
      ['edited', 0, 1, '程砚'],
    ])
    expect(historyEntries(steps, [])[0]).toMatchObject({ to: 1 })
  })
})
