import { describe, expect, it } from 'vitest'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'
import { nextBatch } from './next-batch'

const steps = (...groups: number[]) => groups.map((group) => ({ group }) as Unconfirmed)
const sent = (...groups: number[]) => nextBatch(steps(...groups), 4).map(({ group }) => group)

describe('nextBatch', () => {
  it('takes all where all fit', () => expect(sent(1, 2, 3, 4)).toEqual([1, 2, 3, 4]))

  it('leaves a command for the next send rather than cutting it', () =>
    expect(sent(1, 2, 3, 3, 3, 4)).toEqual([1, 2]))

  it('stops where a command ends', () => expect(sent(1, 1, 2, 2, 3)).toEqual([1, 1, 2, 2]))

  it('cuts a command that is longer than a send', () => expect(sent(1, 1, 1, 1, 1, 1)).toEqual([1, 1, 1, 1]))
})
