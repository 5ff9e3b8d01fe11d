import type { ErrorFacts } from '@/components/errors/error-facts'
import type { PageStanding } from '@/lib/data/pages/page-view'

export type ActionAnswer<T> = { ok: true; value: T } | { ok: false; error: ErrorFacts }

/** What the workbench asks of its route. */
export interface PageActions {
  /** How the page stands now, for this person. */
  standing: () => Promise<ActionAnswer<PageStanding>>
  markReady: (hash: string) => Promise<ActionAnswer<PageStanding>>
  withdrawReady: () => Promise<ActionAnswer<PageStanding>>
}
