import type { Desk } from '../desk'
import { settledSuspects, type Decision } from './suspect-queue'

const keyOf = (documentId: string) => `cleanproof.suspects.${documentId}`

/** Keeps the queue true to the document, and what was decided in this browser, until the function is called. */
export function followSuspects({ work, page, suspects }: Desk): () => void {
  suspects.set({ decided: readDecisions(work.documentId) })
  const settle = () =>
    suspects.set((now) => ({
      settled: same(now.settled, settledSuspects(work.suspects, page.get().outline)),
    }))
  const keep = suspects.subscribe(() => {
    try {
      localStorage.setItem(keyOf(work.documentId), JSON.stringify(suspects.get().decided))
    } catch {
      // No room: the queue asks once more after the next opening.
    }
  })
  settle()
  const follow = page.subscribe(settle)
  return () => {
    keep()
    follow()
  }
}

function readDecisions(documentId: string): Record<string, Decision> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(documentId)) ?? '{}') as Record<string, Decision>
  } catch {
    return {}
  }
}

const same = (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
  before.size === after.size && [...after].every((id) => before.has(id)) ? before : after
