import type { Features } from '../features/features'
import type { BestPath } from '../reading/best-path'
import { STATES } from '../reading/states'
import type { ArticleKind, Role } from '../types'
import type { DraftArticle, DraftBlock } from './draft'
import { isLone } from './headings'
import { afterPictures, hasText, ownsPictures } from './owns-pictures'

const ROLE: Record<string, Role> = { lead: 'body', orphan: 'body', end: 'byline' }

/**
 * Reads the articles off the path: pictures and furniture between a story's halves become their own. `whole` says
 * that the page is in order (see `isWhole`).
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

/** Whether another caption still belongs to the picture: nobody has been credited yet. */
function continues(photo: DraftArticle | undefined, features: readonly Features[]): boolean {
  const last = photo?.blocks.at(-1)
  if (last?.role !== 'caption') return false
  return features[last.fragments[0] ?? -1]?.trailingCredit === undefined
}
