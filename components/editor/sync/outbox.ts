import type { StepJson } from '@/lib/data/documents/document-view'
import type { Unconfirmed } from '@/lib/editor/collab/unconfirmed'

/** Whose unsent steps lie in the browser's storage, and what they were made on. */
interface UnsentHead {
  documentId: string
  clientId: string
  /** Who made them: nobody else's session may send them. */
  userId: string
  /** Version of the document that the first of them was made on. */
  version: number
  /** When the first of them was made, in ms since 1970. */
  at: number
  /** Under which name the steps lie: a set that was written anew has a new one. */
  set: number
}

/** One step as it lies there, with the number of its command: a command is taken up whole or not at all. */
interface StoredStep {
  step: StepJson
  group: number
}

/** Steps that were made and not yet acknowledged. */
export interface Unsent extends UnsentHead {
  steps: StepJson[]
  groups: number[]
}

const HEADS = 'cleanproof.unsent.'
const STEPS = 'cleanproof.unsent-step.'
const headKey = (documentId: string, clientId: string) => `${HEADS}${documentId}.${clientId}`
const stepKey = (head: Pick<UnsentHead, 'documentId' | 'clientId' | 'set'>, at: number) =>
  `${STEPS}${head.documentId}.${head.clientId}.${head.set}.${at}`

/**
 * Keeps one window's unsent steps where a crash, a closed window or a dead battery does not reach them. Written
 * at once with each change (a later moment may not come), and only what is new: a step costs the same after
 * hours offline as at their beginning.
 */
export class Outbox {
  private head: UnsentHead | null = null
  private count = 0
  private last: Unconfirmed | undefined

  constructor(private readonly owner: Pick<UnsentHead, 'documentId' | 'clientId' | 'userId'>) {}

  /** False where the browser has no room: then the save state must say so. What was kept before stays. */
  keep(version: number, unconfirmed: readonly Unconfirmed[], at: number): boolean {
    const { head, count, last } = this
    // A version's steps only grow; with a new version they have been made anew, or some were acknowledged.
    const grows = head?.version === version && unconfirmed[count - 1] === last
    try {
      if (head && grows) this.write(head, unconfirmed)
      else this.replace({ ...this.owner, version, at, set: (head?.set ?? 0) + 1 }, unconfirmed)
      return true
    } catch {
      return false
    }
  }

  /** Everything is acknowledged. */
  drop(): void {
    const { head } = this
    if (!head) return
    localStorage.removeItem(headKey(head.documentId, head.clientId))
    this.remove(head, this.count)
    this.head = null
    this.count = 0
  }

  private write(head: UnsentHead, unconfirmed: readonly Unconfirmed[]): void {
    while (this.count < unconfirmed.length) {
      const one = unconfirmed[this.count]!
      const stored: StoredStep = { step: one.step.toJSON() as StepJson, group: one.group }
      localStorage.setItem(stepKey(head, this.count), JSON.stringify(stored))
      this.count++
      this.last = one
    }
  }

  /** The new set is whole before the head points to it, and the old one goes after that. */
  private replace(head: UnsentHead, unconfirmed: readonly Unconfirmed[]): void {
    const old = { head: this.head, count: this.count, last: this.last }
    this.count = 0
    try {
      this.write(head, unconfirmed)
      localStorage.setItem(headKey(head.documentId, head.clientId), JSON.stringify(head))
    } catch (error) {
      this.remove(head, this.count)
      this.count = old.count
      this.last = old.last
      throw error
    }
    this.head = head
    if (old.head) this.remove(old.head, old.count)
  }

  private remove(head: UnsentHead, count: number): void {
    for (let at = 0; at < count; at++) localStorage.removeItem(stepKey(head, at))
  }
}

/** Forgets what a window that is gone has left behind. */
export function dropUnsent({ documentId, clientId }: UnsentHead): void {
  localStorage.removeItem(headKey(documentId, clientId))
  const steps = `${STEPS}${documentId}.${clientId}.`
  for (const key of Object.keys(localStorage)) if (key.startsWith(steps)) localStorage.removeItem(key)
}

/** What windows that are gone have left behind for this document, oldest first. */
export async function findUnsent(documentId: string, userId: string, ownId: string): Promise<Unsent[]> {
  const alive = await livingClients()
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`${HEADS}${documentId}.`))
    .flatMap((key) => {
      const head = read<UnsentHead>(key)
      return head ? [unsentOf(head)] : []
    })
    .filter((unsent) => unsent.userId === userId && unsent.clientId !== ownId && !alive.has(unsent.clientId))
    .sort((a, b) => a.at - b.at)
}

function unsentOf(head: UnsentHead): Unsent {
  const stored: StoredStep[] = []
  for (let next = read<StoredStep>(stepKey(head, 0)); next; next = read(stepKey(head, stored.length)))
    stored.push(next)
  return { ...head, steps: stored.map(({ step }) => step), groups: stored.map(({ group }) => group) }
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
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
