import type { Features } from './features'

const PAGE_NAME = /^(?:[A-Z]?\d{1,2}版?)?[\u4e00-\u9fff·/]{2,6}(?:[A-Z]?\d{1,2}版?)?$/
/** A paper's name in Latin letters under its masthead. */
const LATIN_NAME = /^[A-Za-z.'·-]{4,40}$/
/** What many papers call their pages. */
const SECTION =
  /^(?:综合|国际|国内|经济|社会|体育|地方|本地|时政|民生|文教|县[区市域]|城[乡市]|农[村业])新闻$|^要闻$/
const EDGE = 5
/** A page's number and its name, set apart or with the number of a part of the paper: furniture by itself. */
const FOLIO = /^(?:\d{1,2} |[A-Z]\d{1,2}版? ?|第?\d{1,2}版 ?)[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{2,4})?$/

/** A name, set with spaces or of three characters, under a short line: that line is the piece's title. */
const setApart = (after?: Features): boolean =>
  after?.bareNames?.length === 1 &&
  (/^\S \S( \S)?$/.test(after.fragment.spaced) || (after.length === 3 && !after.isWord))

const isPage = ({ furniture }: Features): boolean => furniture === 'page'

const isPageName = (text: string): boolean => PAGE_NAME.test(text) || LATIN_NAME.test(text)

/** At the page's edges a short line beside furniture is furniture too: the page's name, a staff line's rest. */
export function nameFurniture(features: Features[]): Features[] {
  // Backwards: a masthead's lines name one another from its date line upwards.
  for (let i = features.length - 1; i >= 0; i--) {
    const one = features[i]!
    if (isNewsOfPaper(features, i)) one.furniture = undefined
    else if (!one.furniture && (i < EDGE || i >= features.length - EDGE) && isFurniture(features, i))
      one.furniture = 'page'
  }
  return features
}

function isFurniture(features: readonly Features[], i: number): boolean {
  const [before, one, after] = [features[i - 1], features[i]!, features[i + 1]]
  const { text, spaced } = one.fragment
  if (i === 0 && after && after.length > 4 && after.ending === 'open' && SECTION.test(text)) return true
  const beside = after?.furniture === 'page' || (before?.furniture === 'page' && one.length <= 4)
  const named = i < EDGE && beside && isPageName(text) && !/^[—-]/.test(after?.fragment.text ?? '')
  const rest = before?.furniture === 'page' && /[::]$/.test(before.fragment.text) && one.length <= 20
  const folio =
    FOLIO.test(spaced) && (features.slice(0, i).every(isPage) || features.slice(i + 1).every(isPage))
  return folio || (named && !one.byline && !after?.lead && !after?.byline && !setApart(after)) || rest
}

/** Whether a line that opens with a paper's name stands over a dateline among the stories: it is a headline. */
function isNewsOfPaper(features: readonly Features[], i: number): boolean {
  const [before, one, after] = [features[i - 1], features[i]!, features[i + 1]]
  return (
    one.furniture === 'page' &&
    after?.lead !== undefined &&
    before !== undefined &&
    !before.furniture &&
    /^[\u4e00-\u9fff]{6,}$/.test(one.fragment.text)
  )
}
