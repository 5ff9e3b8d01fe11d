import { logError } from '@/lib/log'

/**
 * Does this work now and again every `everyMs` after it ended, until the returned function is called.
 * Work that throws is logged and tried again next time; the others go on.
 */
export function repeat(works: readonly (() => Promise<unknown>)[], everyMs: number): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const round = async () => {
    for (const work of works) {
      if (stopped) return
      await work().catch((error: unknown) => logError(work.name || 'repeat', error))
    }
    if (!stopped) timer = setTimeout(() => void round(), everyMs).unref()
  }
  void round()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
