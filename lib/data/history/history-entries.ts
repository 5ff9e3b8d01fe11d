import type { RevisionReason } from '@/lib/domain/revision-reasons'
import type { HistoryEntry } from './history-view'

/** A pause after which work counts as a new stretch, in ms. */
const PAUSE = 5 * 60_000

/** The sender's name of a restored version in the step log. */
export const restoredBy = (version: number) => `restore-${version}`

interface StepRow {
  version: number
  at: Date
  clientId: string
  user: { id: string; name: string }
}

interface RevisionRow {
  version: number
  at: Date
  reason: string
  user: { id: string; name: string } | null
}

/** Steps gathered into stretches of work, with the moments that have a name between them; newest first. */
export function historyEntries(steps: readonly StepRow[], revisions: readonly RevisionRow[]): HistoryEntry[] {
  const named = new Set(revisions.map((revision) => revision.version))
  const entries: HistoryEntry[] = []
  for (const step of steps) {
    const last = entries.at(-1)
    const restored = /^restore-(\d+)$/.exec(step.clientId)
    const goesOn =
      last?.kind === 'edited' &&
      !restored &&
      last.version === step.version - 1 &&
      last.byId === step.user.id &&
      step.at.getTime() - last.at.getTime() <= PAUSE &&
      !named.has(last.version)
    if (goesOn) Object.assign(last, { version: step.version, at: step.at })
    else
      entries.push({
        version: step.version,
        from: step.version - 1,
        at: step.at,
        by: step.user.name,
        byId: step.user.id,
        ...(restored ? { kind: 'restored', to: Number(restored[1]) } : { kind: 'edited' }),
      })
  }
  const moments = revisions.map(({ version, at, reason, user }): HistoryEntry => ({
    version,
    from: version,
    at,
    by: user?.name ?? '',
    byId: user?.id ?? null,
    kind: reason as RevisionReason,
  }))
  return [...entries, ...moments].sort((a, b) => b.at.getTime() - a.at.getTime() || b.version - a.version)
}
