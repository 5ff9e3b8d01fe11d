import type { StepJson } from '@/lib/data/documents/document-view'

/** Steps that were made and not yet acknowledged, as they lie in the browser's storage. */
export interface Unsent {
  documentId: string
  clientId: string
  /** Who made them: nobody else's session may send them. */
  userId: string
  /** Version of the document that the first of them was made on. */
  version: number
  steps: StepJson[]
  /** For each step, the number of its command; a command is taken up whole or not at all. */
  groups?: number[]
  /** When the first of them was made, in ms since 1970. */
  at: number
}

const PREFIX = 'cleanproof.unsent.'
const keyOf = (documentId: string, clientId: string) => `${PREFIX}${documentId}.${clientId}`

/**
 * Keeps unsent steps where a crash, a closed window or a dead battery does not reach them. Written at
 * once with each change (a later moment may not come). False where the browser has no room: then the
 * save state must say so.
 */
export function keepUnsent(unsent: Unsent): boolean {
  try {
    localStorage.setItem(keyOf(unsent.documentId, unsent.clientId), JSON.stringify(unsent))
    return true
  } catch {
    return false
  }
}

export function dropUnsent(documentId: string, clientId: string): void {
  localStorage.removeItem(keyOf(documentId, clientId))
}

/** What windows that are gone have left behind for this document, oldest first. */
export async function findUnsent(documentId: string, userId: string, ownId: string): Promise<Unsent[]> {
  const alive = await livingClients()
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}${documentId}.`))
    .flatMap((key) => read(localStorage.getItem(key)))
    .filter((unsent) => unsent.userId === userId && unsent.clientId !== ownId && !alive.has(unsent.clientId))
    .sort((a, b) => a.at - b.at)
}

function read(text: string | null): Unsent[] {
  try {
    const found = JSON.parse(text ?? '') as Unsent
    return Array.isArray(found.steps) ? [found] : []
  } catch {
    return []
  }
}

const LOCK = 'cleanproof.client.'

/** Shows other windows, as long as this one lives, that its unsent steps are its own to send. */
export function claimClient(clientId: string): void {
  if ('locks' in navigator) void navigator.locks.request(LOCK + clientId, () => new Promise(() => {}))
}

async function livingClients(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])))
}
