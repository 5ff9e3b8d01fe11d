import { readLead } from './lead'
import { isRule, noteLabel } from './marks'

const BYLINE =
  /^[□■○●(]?(?:本报|本刊|新华社)?(?:全媒体|融媒体|见习|实习|特约|首席)*(?:记者|通讯员|评论员)[^,。;]{2,30}$/
const CREDIT = /^[^,。;]{2,24}(?:摄(?:影报道)?|供图)[)]?$/

/**
 * Whether a line's beginning cannot be the middle of a paragraph: `always` for formulas that stand
 * nowhere else, true for what is likely to open something.
 */
export function opensBlock(text: string): boolean | 'always' {
  if (readLead(text) || isRule(text)) return 'always'
  if (text.length < 60 && (BYLINE.test(text) || CREDIT.test(text)) && /^[(□■○●]?本报|^[(□■]/.test(text))
    return 'always'
  return noteLabel(text) > 0 || (text.length < 40 && (BYLINE.test(text) || CREDIT.test(text)))
}
