import type { Features } from '../features/features'
import { likeness } from '../features/likeness'
import type { BestPath } from '../reading/best-path'
import { STATES, type State } from '../reading/states'
import type { Role } from '../types'
import type { DraftArticle } from './draft'
import { isHeading, textOfBlock } from './headings'

/** What may stand over a story's text. */
const HEADS = new Set<Role>(['kicker', 'headline', 'deck', 'byline', 'note', 'caption', 'credit', 'notice'])

/** Whether a picture belongs to the headings before it rather than standing between them and a text. */
export function ownsPictures(
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
  if (whole && (story.blocks.every(({ role }) => HEADS.has(role)) || isShown(story, i, path, features)))
    return true
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
export function afterPictures({ states }: BestPath, i: number): number {
  let at = i + 1
  while (at < states.length && /^(?:(?:caption|credit)_h|notice_u)$/.test(STATES[states[at] ?? 0] ?? '')) at++
  return at
}

/** Whether a story's text goes on at a place. */
export const hasText = (at: number, { states, edges }: BestPath): boolean =>
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

/**
 * Whether a picture closes a piece of a heading and a paragraph that no formula opens, and its words say what it
 * shows (图为…): the piece is about it.
 */
function isShown(
  { kind, blocks }: DraftArticle,
  i: number,
  { edges }: BestPath,
  features: readonly Features[],
): boolean {
  const [text, caption] = blocks.filter((block) => !isHeading(block))
  if (kind !== 'story' || !text || text === blocks[0] || features[text.fragments[0] ?? -1]?.lead) return false
  if (caption)
    return caption === blocks.at(-1) && caption.role === 'caption' && features[i]?.credit !== undefined
  const end = features[i]?.trailingCredit ? i + 1 : i + 2
  const over = end >= features.length || edges[end]?.starts === true
  return text.role === 'body' && over && features[i]?.fragment.text.includes('图为') === true
}
