const CLOSERS = '”’」』)】》〉]'

/** How a text ends: at an end of sentence, after a mark that must go on, or in the middle of a clause. */
export type Ending = 'closed' | 'comma' | 'open'

/** Reads a tight text's ending; brackets and quotes after an end mark belong to it. */
export function readEnding(text: string): Ending {
  let at = text.length - 1
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--
  const last = text.charAt(at)
  if (/[。!?…;:]/.test(last)) return 'closed'
  if (/[,、—]/.test(last)) return 'comma'
  if (at < text.length - 1 && text.endsWith(')')) return 'closed'
  return 'open'
}

const CANNOT_BEGIN =
  /^(?:[,。、;:!?)”’》」』】〉\]…%·]|的(?![确士])|了(?![解不却如结])|着(?![力重眼手实想装])|过(?![去程年节于渡硬冬滤户])|们|之(?![一二三前后所])|等(?=[人部单地领方内工活多\d,。、])|者|性(?![格别质能价])|化(?![工解学肥妆验石身名]))/

/** Whether a text's beginning cannot begin a paragraph: a mark, or a particle that needs a word before it. */
export const cannotBegin = (text: string): boolean => CANNOT_BEGIN.test(text)

const NEW =
  /^(?:近日|日前|近年来?|今年|去年|前年|目前|截至|据了解|据悉|据介绍|同时|此外|与此同时|对此,|随着|为进一步|为了|记者|下一步|接下来|活动中|活动现场|会上|会议|“|一、|首先|其次|最后|另外|如今|现在|以前|过去|往年|当天|随后|这次|此次|本次|今后|未来|入[春夏秋冬]|[从到自]?\d{1,4}[月日年]|在.{2,8}[上中下里内],)/

/** Whether a text opens as paragraphs do. */
export const opensParagraph = (text: string): boolean => NEW.test(text.slice(0, 14))

/** A figure and no more: no sentence. */
const FIGURE = /^(?:百分之[零一二三四五六七八九十百点]+|\d[\d.]*[%‰]?[\u4e00-\u9fff]{0,2})。/

/** A beginning that cannot begin, or the short rest of a sentence: what comes before it stands elsewhere. */
export const lostBeginning = (text: string): boolean =>
  cannotBegin(text) ||
  /^[\u3400-\u9fff](?:[,、。]|[\u3400-\u9fff]{0,2}。)/.test(text) ||
  FIGURE.test(text) ||
  (text.length <= 16 && /^[^,]*。$/.test(text) && !text.startsWith('“'))
