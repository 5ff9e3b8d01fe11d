import { publishDueIssues } from '@/lib/data/schedules/publish-due-issues'
import { env } from '@/lib/env'
import { systemActor } from '@/lib/policies/actor'
import { repeat } from './repeat'

/** How long something that falls due may wait at the most, when a process is idle. */
const EVERY_MS = 10_000

/**
 * What falls due with time. Every process does all of it: each is a command that claims its rows by a
 * conditional write, so that however many come at once, one does it (docs/decisions/0012).
 */
const WORKS: readonly (() => Promise<unknown>)[] = [
  function publishDue() {
    return publishDueIssues(systemActor('schedule'))
  },
]

const held = globalThis as { cleanproofDueWork?: () => void }

/** Starts this process's part in it, once. */
export function startDueWork(): void {
  env()
  held.cleanproofDueWork ??= repeat(WORKS, EVERY_MS)
}
