import { expect, it } from 'vitest'
import { turnstile } from './turnstile'

/** Work that ends when it is told to. */
function works() {
  const ends: (() => void)[] = []
  let running = 0
  const work = async () => {
    running++
    await new Promise<void>((resolve) => ends.push(resolve))
    running--
  }
  return { work, ends, running: () => running }
}
const settle = () => new Promise((resolve) => setImmediate(resolve))

it('lets two run and the others wait for their turn', async () => {
  const { work, ends, running } = works()
  const inTurn = turnstile(2)
  const all = [1, 2, 3, 4].map(() => inTurn(work))
  for (const left of [2, 2, 2, 1]) {
    await settle()
    expect(running()).toBe(left)
    ends.shift()?.()
  }
  await Promise.all(all)
})

it('sends the hundred-and-first who would have to wait away, and goes on after a failure', async () => {
  const { work, ends } = works()
  const inTurn = turnstile(1)
  const failed = inTurn(() => Promise.reject(new Error('x')))
  await expect(failed).rejects.toThrow('x')
  const all = Array.from({ length: 101 }, () => inTurn(work))
  await expect(inTurn(work)).rejects.toMatchObject({ kind: 'too-many' })
  for (let done = 0; done < all.length; done++) {
    await settle()
    ends.shift()?.()
  }
  await Promise.all(all)
})
