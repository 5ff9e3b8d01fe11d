import { nameLikeness } from '../alike-names'
import { peopleInText } from '../people-in-text'
import type { CheckedPage, Rule, Warning } from '../types'

/** How often somebody has to be named in the text before a name like theirs is held against it. */
const REPEATED = 2

/**
 * A name that is written in two ways on the page: of two that are said alike or are one character apart
 * the one that stands less often, held against contributors, people of office and people named repeatedly.
 */
export const names: Rule = (page, { offices }) => {
  const counts = countNames(
    page,
    offices.map(({ name }) => name),
  )
  const sure = [...counts].filter(([, count]) => count >= REPEATED).map(([name]) => name)
  const found: Warning[] = []
  const warn = (name: string, other: string, at: Omit<Warning, 'code' | 'values' | 'end'>) => {
    if (found.some((one) => one.blockId === at.blockId && one.start === at.start)) return
    found.push({ code: 'name-variant', ...at, end: at.start + name.length, values: { text: name, other } })
  }
  // Said alike: wherever it stands. Three characters that sound the same are no accident.
  for (const known of sure.filter(({ length }) => length >= 3))
    for (const article of page.articles)
      for (const block of article.blocks)
        for (let at = block.text.indexOf(known[0]!); at >= 0; at = block.text.indexOf(known[0]!, at + 1)) {
          const name = block.text.slice(at, at + known.length)
          if (/^[\u4e00-\u9fff]+$/.test(name) && nameLikeness(name, known) === 'homophone' && !isSure(name))
            warn(name, known, { articleId: article.id, blockId: block.id, start: at })
        }
  // One apart, or two characters said alike: among what is a name for certain.
  for (const person of certain(page))
    for (const known of sure)
      if (nameLikeness(person.name, known) && !isSure(person.name)) warn(person.name, known, person)
  return found

  function isSure(name: string): boolean {
    return sure.includes(name)
  }
}

/** Names with how often each stands on the page; a person of office counts as known. */
function countNames(page: CheckedPage, official: readonly string[]): Map<string, number> {
  const counts = new Map(official.map((name) => [name, REPEATED]))
  for (const { name } of certain(page)) counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [name, count] of counts) {
    const inText = page.articles.reduce(
      (sum, { blocks }) => sum + blocks.reduce((n, { text }) => n + text.split(name).length - 1, 0),
      0,
    )
    counts.set(name, Math.max(count, inText))
  }
  return counts
}

/** Contributors where they are printed, and everybody who says something. */
function certain(page: CheckedPage) {
  const contributors = page.articles.flatMap((article) =>
    article.contributors.flatMap((name) => {
      for (const { id, text } of article.blocks) {
        const start = text.indexOf(name)
        if (start >= 0) return [{ name, articleId: article.id, blockId: id, start }]
      }
      return []
    }),
  )
  return [...contributors, ...peopleInText(page.articles)]
}
