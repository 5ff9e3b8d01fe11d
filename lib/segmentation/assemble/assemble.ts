import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import type { BestPath } from '../reading/best-path'
import { STATES, type State } from '../reading/states'
import type { ArticleKind, Role } from '../types'
import type { DraftArticle, DraftBlock } from './draft'
import { isHeading, isLone, textOfBlock } from './headings'

const ROLE: Record<string, Role> = { lead: 'body', orphan: 'body', end: 'byline' }

/**
 * Reads the articles off the path: pictures and furniture between a story's halves become their own. `whole` says
 * that the page was in order as it came.
 */
export function assemble(path: BestPath, features: readonly Features[], whole: boolean): DraftArticle[] {
  const articles: DraftArticle[] = []
  let story: DraftArticle | undefined
  let photo: DraftArticle | undefined
  let notice: DraftArticle | undefined
  const open = (kind: ArticleKind, first: number): DraftArticle => {
    const article: DraftArticle = { kind, blocks: [], first }
    articles.push(article)
    return article
  }
  const colophon = colophonAt(features)
  path.states.forEach((index, i) => {
    const one = features[i]
    const state = STATES[index]
    if (!one || !state) return
    const kind = state.split('_')[0] ?? ''
    const block = makeBlock(roleOf(kind, one), i)
    if (path.edges[i]?.starts) story = undefined
    if (kind !== 'notice') notice = undefined
    if (kind !== 'caption' && kind !== 'credit') photo = undefined
    if (kind === 'notice') {
      const inside = one.furniture === 'design' || one.rule || i >= colophon
      if (inside && story) story.blocks.push(block)
      else (notice ??= open('notice', i)).blocks.push(block)
    } else if (kind === 'caption' || kind === 'credit') {
      const owned =
        story && !(photo && kind === 'credit') && ownsPictures(story, state, path, i, features, whole)
      if (owned && story) {
        if (isLone(story) && !hasText(afterPictures(path, i), path)) story.kind = 'photo'
        story.blocks.push(block)
      } else {
        if (kind === 'caption' && !continues(photo, features)) photo = undefined
        ;(photo ??= open('photo', i)).blocks.push(block)
      }
    } else (story ??= open('story', i)).blocks.push(block)
  })
  return articles
}

/**
 * Where the page's last lines begin, if they say who edited and who designed it (本版责编, 版式设计): set under
 * the last piece they stay together and with it. Staff lines alone are the page's.
 */
function colophonAt(features: readonly Features[]): number {
  let at = features.length
  while (at > 0 && isColophon(features[at - 1])) at--
  return features.slice(at).some((one) => one.furniture === 'design') ? at : features.length
}

const isColophon = (one?: Features): boolean =>
  one?.furniture === 'design' || (one?.furniture === 'page' && one.fragment.text.startsWith('本版'))

const makeBlock = (role: Role, i: number): DraftBlock => ({
  role,
  fragments: [i],
  gapBefore: false,
  gapAfter: false,
})

function roleOf(kind: string, one: Features): Role {
  if (kind === 'end' && one.jump?.alone) return 'notice'
  return ROLE[kind] ?? (kind as Role)
}

/** What may stand over a story's text. */
const HEADS = new Set<Role>(['kicker', 'headline', 'deck', 'byline', 'note', 'caption', 'credit', 'notice'])

/** Whether a picture belongs to the headings before it rather than standing between them and a text. */
function ownsPictures(
  story: DraftArticle,
  state: State,
  path: BestPath,
  i: number,
  features: readonly Features[],
  whole: boolean,
): boolean {
  if (story.kind === 'photo') return state.endsWith('_h') && !isAnother(story, state, features[i], features)
  const heading = features[story.first]?.fragment.text ?? ''
  if (/[(]附图/.test(heading)) return true
  const end = afterPictures(path, i)
  // On a page in order nothing strays between a heading and its text.
  if (whole && story.blocks.every(({ role }) => HEADS.has(role))) return true
  if (!state.endsWith('_h')) return false
  if (!hasText(end, path)) return true
  // Between its heading and its text they may be a stranger's: its own tell of what the heading does.
  const lines = story.blocks.filter(isHeading).map((block) => textOfBlock(block, features))
  const first = (story.blocks.findLast(isHeading)?.fragments[0] ?? i - 1) + 1
  const told = features.slice(first, end).map(({ fragment }) => fragment.text)
  return likeness(lines.join(''), told.join('')) >= KINDRED
}

/** The share of a heading that pictures under it tell again where they are its own story's. */
const KINDRED = 0.3

/** Where the pictures end that stand under headings here. */
function afterPictures({ states }: BestPath, i: number): number {
  let at = i + 1
  while (at < states.length && /^(?:caption|credit)_h/.test(STATES[states[at] ?? 0] ?? '')) at++
  return at
}

/** Whether a story's text goes on at a place. */
const hasText = (at: number, { states, edges }: BestPath): boolean =>
  at < states.length && edges[at]?.starts !== true && !/^(?:notice|end)/.test(STATES[states[at] ?? 0] ?? '')

/** Whether a caption is another picture's: somebody was credited for the one before it, and neither says which it is. */
function isAnother(
  { blocks }: DraftArticle,
  state: State,
  one: Features | undefined,
  features: readonly Features[],
): boolean {
  const last = blocks.at(-1)
  const credited = last?.role === 'credit' || features[last?.fragments[0] ?? -1]?.trailingCredit !== undefined
  return (
    credited &&
    state.startsWith('caption') &&
    !one?.numbered &&
    !/^[上下左右]?图/.test(one?.fragment.text ?? '')
  )
}

/** Whether another caption still belongs to the picture: nobody has been credited yet. */
function continues(photo: DraftArticle | undefined, features: readonly Features[]): boolean {
  const last = photo?.blocks.at(-1)
  if (last?.role !== 'caption') return false
  return features[last.fragments[0] ?? -1]?.trailingCredit === undefined
}
