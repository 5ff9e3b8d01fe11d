import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { repeat } from './repeat'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('goes on with the rest and comes back when one piece of work fails, until it is stopped', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const other = vi.fn(async () => undefined)
  const stop = repeat(
    [
      async function broken() {
        throw new Error('no database')
      },
      other,
    ],
    1000,
  )
  await vi.advanceTimersByTimeAsync(2500)
  expect(other).toHaveBeenCalledTimes(3)
  expect(written).toHaveBeenCalledTimes(3)
  expect(String(written.mock.calls[0]?.[0])).toContain('broken')
  stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(other).toHaveBeenCalledTimes(3)
})

it('never does two rounds at once, however long one takes', async () => {
  let running = 0
  let most = 0
  const slow = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    running--
  }
  const stop = repeat([slow], 1000)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(most).toBe(1)
  stop()
})
