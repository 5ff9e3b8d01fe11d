import type { Reason, Span } from '../types'

/** Adds one reason that stands in one place. */
export function say(reasons: Reason[], span: Span, rule: string, values?: Reason['values']): void {
  reasons.push({ rule, spans: [span], ...(values && { values }) })
}
