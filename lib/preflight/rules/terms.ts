import { findInBlocks, type Found } from '../find-in-blocks'
import type { Rule, Term } from '../types'

/** Words that the newsroom does not print, or writes otherwise; page furniture is read too. */
export const terms: Rule = (page, around) =>
  findInBlocks([...page.articles, ...page.notices], ({ text }) =>
    around.terms.flatMap((rule) => occurrences(text, rule)).sort((a, b) => a.start - b.start),
  )

function occurrences(text: string, { term, preferred }: Term): Found[] {
  const found: Found[] = []
  if (term === '') return found
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    if (preferred && isWithin(text, at, term, preferred)) continue
    found.push({
      code: preferred ? 'term-preferred' : 'term-forbidden',
      start: at,
      end: at + term.length,
      ...(preferred && { values: { right: preferred } }),
    })
  }
  return found
}

/** Whether the words at this place are written as preferred already, where that holds the term itself. */
function isWithin(text: string, at: number, term: string, preferred: string): boolean {
  for (let inside = preferred.indexOf(term); inside >= 0; inside = preferred.indexOf(term, inside + 1))
    if (text.startsWith(preferred, at - inside)) return true
  return false
}
