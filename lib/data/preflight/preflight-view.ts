import type { Warning } from '@/lib/preflight/types'

/** A warning that a person looked at and let stand. */
export interface SetAside {
  reason: string
  by: string
  at: Date
}

/** A warning as the desk shows it. */
export interface PreflightWarning extends Warning {
  /** What it is known by as long as its text stands. */
  key: string
  aside: SetAside | null
}
