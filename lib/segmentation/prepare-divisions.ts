import { shortForms } from './short-forms'
import type { Division, Divisions } from './types'

/**
 * Look-ups over the official division tables: every division by its code, and by every name and short form
 * that it goes by. Made once a process; the tables are the caller's.
 */
export function prepareDivisions(rows: readonly Division[]): Divisions {
  const byCode = new Map<string, Division>()
  const byName = new Map<string, string[]>()
  for (const row of rows) {
    byCode.set(row.code, row)
    for (const name of new Set([row.name, ...shortForms(row.name, row.code)])) {
      const codes = byName.get(name)
      if (codes) codes.push(row.code)
      else byName.set(name, [row.code])
    }
  }
  return { byCode, byName }
}
