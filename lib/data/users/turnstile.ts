import { TooMany } from '@/lib/errors'

const WAITING_AT_MOST = 100

/**
 * Lets `atOnce` pieces of work run at a time and the others wait in line.
 * @throws TooMany to the one who finds a hundred waiting already
 */
export function turnstile(atOnce: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < atOnce) running++
    else if (waiting.length >= WAITING_AT_MOST) throw new TooMany(10)
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The place goes straight to the next in line; nobody can slip in between.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
