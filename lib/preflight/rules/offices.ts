import { nameLikeness } from '../alike-names'
import { findInBlocks, type Found } from '../find-in-blocks'
import type { Office, Rule } from '../types'

const OFFICE = /(?:书记|主任|局长|[县市区镇乡省州]长|主席|部长|常委|秘书长|院长|检察长|会长|厅长|委员)$/
const OFFICE_AFTER = /^(?:副)?(?:书记|主任|局长|[县市区镇乡省州]长|主席|部长|秘书长|院长|检察长|会长|厅长)/
/** The words in front of a name that may be its title: back to the mark before. */
const CLAUSE = /[\u4e00-\u9fff、]{0,20}$/
/** Between two people of one list: a comma and the second one's titles. */
const LISTED = /^(?:、|，|和|及|[\s\u3000]+)[\u4e00-\u9fff、]{0,14}$/

/** People of public office whose name, title or order is another than on the newsroom's list. */
export const offices: Rule = (page, around) =>
  findInBlocks(page.articles, ({ text }) =>
    [...titles(text, around.offices), ...holders(text, around.offices), ...order(text, around.offices)].sort(
      (a, b) => a.start - b.start,
    ),
  )

const places = (text: string, word: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

/** A title beside the name that the list does not have for it. */
function titles(text: string, list: readonly Office[]): Found[] {
  return [...new Set(list.map(({ name }) => name))].flatMap((name) => {
    const held = list.filter((one) => one.name === name).map(({ title }) => title)
    return places(text, name).flatMap((at): Found[] => {
      const before = CLAUSE.exec(text.slice(0, at))?.[0] ?? ''
      const after = OFFICE_AFTER.exec(text.slice(at + name.length))?.[0]
      const wrong = (written: string, start: number): Found => ({
        code: 'office-title',
        start,
        end: start + written.length + name.length,
        values: { name, written, title: held.join('、') },
      })
      if (after && !held.some((title) => endsAlike(title, after))) return [wrong(after, at)]
      if (!OFFICE.test(before) || held.some((title) => endsAlike(title, before))) return []
      const written = before.split('、').at(-1)!.slice(-8)
      return [wrong(written, at - written.length)]
    })
  })
}

/** Whether two titles end in the same office: 县长 ends 梨树县县长, and 副县长 is another. */
function endsAlike(title: string, written: string): boolean {
  return title.split('、').some((office) => {
    let length = 0
    while (
      length < Math.min(office.length, written.length) &&
      office.at(-1 - length) === written.at(-1 - length)
    )
      length++
    if (length < 2) return false
    return office.at(-1 - length) !== '副' && written.at(-1 - length) !== '副'
  })
}

/** A listed title with a name behind it that is like its holder's and is not. */
function holders(text: string, list: readonly Office[]): Found[] {
  return list.flatMap(({ name, title }) =>
    places(text, title).flatMap((at): Found[] => {
      const start = at + title.length
      const written = text.slice(start, start + name.length)
      if (list.some((one) => one.name === written) || !nameLikeness(written, name)) return []
      return [{ code: 'office-name', start, end: start + name.length, values: { name, title } }]
    }),
  )
}

/** Two of the list beside each other in a sentence, the later one first. */
function order(text: string, list: readonly Office[]): Found[] {
  const rank = new Map<string, number>()
  for (const { name, position } of list) rank.set(name, Math.min(position, rank.get(name) ?? Infinity))
  const named = [...rank.keys()]
    .flatMap((name) => places(text, name).map((start) => ({ name, start, end: start + name.length })))
    .sort((a, b) => a.start - b.start)
  return named.flatMap((second, i): Found[] => {
    const first = named[i - 1]
    if (!first || rank.get(first.name)! <= rank.get(second.name)!) return []
    if (!LISTED.test(text.slice(first.end, second.start))) return []
    return [
      {
        code: 'office-order',
        start: first.start,
        end: second.end,
        values: { first: second.name, second: first.name },
      },
    ]
  })
}
