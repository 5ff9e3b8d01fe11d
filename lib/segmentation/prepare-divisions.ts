import { formerName, shortForms } from './short-forms'
import type { Division, Divisions } from './types'

/**
 * Look-ups over the official division tables: every division by its code, and by every name and short form
 * that it goes by. Names that it went by before (`former`) are known where no division bears them today.
 * Made once a process; the tables are the caller's.
 */
export function prepareDivisions(rows: readonly Division[], former: readonly Division[] = []): Divisions {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const byName = new Map<string, string[]>()
  const know = (name: string, code: string) => {
    const codes = byName.get(name)
    if (!codes) byName.set(name, [code])
    else if (!codes.includes(code)) codes.push(code)
  }
  for (const { name, code } of rows)
    for (const form of new Set([name, ...shortForms(name, code)])) know(form, code)
  const past = former.filter(({ name }) => !byName.has(name))
  for (const { name, code } of rows) {
    const before = formerName(name, code)
    if (before && !byName.has(before)) past.push({ name: before, code })
  }
  for (const { name, code } of past) know(name, code)
  return { byCode, byName }
}
