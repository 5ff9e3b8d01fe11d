import { hasCommonSurname, surnameLength } from './surnames'

const HAN = /^[\u3400-\u9fff]+$/
const DOTTED = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/
const UNIT =
  /(?:局|委|委员会|院|校|学|社|会|部|部队|中心|公司|站|队|厅|处|科|办|办公室|镇|乡|街道|支队|大队|集团|医院|组|团|网|报|台|馆|所|联|工会|连|营|旅)$/

/**
 * Whether a token may be a person's name: one or two characters after a surname, or set with ·. After a
 * title (`titled`) a pen name without a surname will do.
 */
export function isName(token: string, titled = true): boolean {
  if (DOTTED.test(token)) return true
  if (!HAN.test(token) || token.length < 2) return false
  const surname = surnameLength(token)
  if (titled && token.length <= 4) return true
  return surname > 0 && token.length <= surname + 2
}

/** Whether a token names an organisation (市妇联, 县公安局). */
export function isUnit(token: string): boolean {
  return token.length >= 3 && token.length <= 20 && HAN.test(token) && UNIT.test(token)
}

/**
 * Names that stand without anything between them (`周中金程永清`), each two or three characters and
 * beginning with a surname; `undefined` where the text cannot be read so.
 */
export function splitNames(text: string): string[] | undefined {
  if (text.length < 2 || text.length > 24 || !HAN.test(text)) return undefined
  // Longest reading from the right: best[i] is the best split of text from i.
  const best: (string[] | undefined)[] = Array.from({ length: text.length + 1 })
  best[text.length] = []
  for (let at = text.length - 2; at >= 0; at--) {
    const surname = surnameLength(text.slice(at, at + 2))
    if (surname === 0) continue
    for (const size of [surname + 2, surname + 1]) {
      const rest = best[at + size]
      const found = best[at]
      if (rest && (!found || rest.length + 1 < found.length)) best[at] = [text.slice(at, at + size), ...rest]
    }
  }
  return best[0]
}

/**
 * The names of a list set with spaces or 、. Single characters are put together (`王 也` is one name), a
 * longer run without marks is taken apart by its surnames.
 */
export function readNames(list: string): string[] {
  // 和 parts two names only with one on each side: names themselves end in it or have it in the middle.
  const tokens = list
    .split(/[\s、,,;;/]+|(?<=[\u4e00-\u9fff]{2})和(?=[\u4e00-\u9fff]{2})|(?<=\s)和/)
    .filter(Boolean)
  const names: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    let token = tokens[at] ?? ''
    while (token.length === 1 && (tokens[at + 1]?.length ?? 2) === 1 && token.length < 3) {
      token += tokens[++at] ?? ''
      if (token.length >= 2 && !(tokens.length - at - 1 === 1)) break
    }
    if (
      token.length > 3 &&
      !isUnit(token) &&
      !DOTTED.test(token) &&
      !(token.length === 4 && surnameLength(token) === 2)
    )
      names.push(...(takeApart(token) ?? [token]))
    else names.push(token)
  }
  return names
}

/** A token of four is one long name as often as two short ones: two need two common surnames. */
function takeApart(token: string): string[] | undefined {
  const names = splitNames(token)
  return token.length === 4 && names && !names.every(hasCommonSurname) ? undefined : names
}
