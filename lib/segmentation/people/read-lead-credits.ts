import type { Features } from '../features/features'
import { readBareNames } from '../patterns/byline'
import { readCredits, type Credit } from '../patterns/credits'
import { isName } from '../patterns/names'
import { hasCommonSurname } from '../patterns/surnames'

const AGENCY = /新华|中新|人民网|央视|法新|路透|美联|塔斯|共同社|韩联社|^据/
const INLINE =
  /(?:讯|电|报|^)\s*((?:本报|新华社)?(?:全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员).*?)(?:报道:|从|获悉|:)$/
/** 本报讯 甲、特约记者乙报道: begins with a name that has no title. */
const REPORTING = /^\s*([\u4e00-\u9fff、\s]{2,40}?)报道:/
/** A token of a list set with spaces: a title, a name, or both. */
const TITLED =
  /^(?:本报)?((?:全媒体|融媒体|见习|实习|特约|首席|摄影)*(?:记者|通讯员)|实习生)([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})*)?$/
const CALLED = /(?:先生|女士|大爷|大妈|师傅|老师|同学|今天|昨天|日前|近日|昨日)$/

/** The people of an opening formula (本报讯(通讯员 …), 某报讯 记者某某 …), from the text with its spaces. */
export function readLeadCredits({ lead, fragment: { spaced } }: Features): Credit[] | undefined {
  if (!lead) return undefined
  let units = 0
  let end = 0
  while (end < spaced.length && units < lead.length) if (spaced.charAt(end++) !== ' ') units++
  const formula = spaced.slice(0, end)
  const inside = /\(([^()]*(?:记者|通讯员|评论员|作者|实习生)[^()]*)\)/.exec(formula)?.[1]
  // The people in an agency's formula are the agency's: the agency is named as the source.
  const agency = AGENCY.test(lead.formula)
  if (inside && agency && !inside.includes('本报')) return []
  if (inside) return readCredits(inside)
  if (agency) return undefined
  const untitled = /\(([^()]+)\)$/.exec(formula)?.[1]
  if (untitled)
    return readBareNames(untitled.replace(/\s/g, ''), untitled)?.map((name) => ({
      name,
      role: 'correspondent',
      title: '',
    }))
  const inline = INLINE.exec(formula)?.[1] ?? REPORTING.exec(spaced.slice(end, end + 50))?.[1]
  return inline ? readCredits(inline) : readSpacedList(spaced.slice(end))
}

/** Names set with spaces behind the formula, up to where the text goes on: 某报讯 记者甲 实习生乙 丙 近日,…. */
function readSpacedList(rest: string): Credit[] | undefined {
  const taken: string[] = []
  for (const token of rest.trimStart().slice(0, 80).split(' ')) {
    const title = TITLED.test(token)
    if (
      CALLED.test(token) ||
      !(title || (taken.length > 0 && isName(token, false) && hasCommonSurname(token)))
    )
      break
    taken.push(token)
  }
  const list = taken.join(' ')
  return list === '' || list.endsWith('者') || list.endsWith('员') ? undefined : readCredits(list)
}
