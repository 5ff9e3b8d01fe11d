import type { Role } from '@/lib/segmentation/types'
import {
  blockText,
  type ArticleAttrs,
  type ArticleJson,
  type BlockJson,
  type DocumentJson,
} from './document-json'
import { longestCommon } from './longest-common'
import { textDiff, type TextPart } from './text-diff'

/** What a sign-off binds of an article besides its blocks; `order` is its place on the page. */
export type BoundFact = 'order' | 'kind' | 'column' | 'placement' | 'counties' | 'contributors'

export interface BlockDiff {
  id: string
  change: 'same' | 'changed' | 'moved' | 'added' | 'removed'
  role: Role
  /** What it was, where that changed. */
  wasRole: Role | null
  parts: TextPart[]
  /** What became of a caption's picture, where anything did. */
  photo?: 'added' | 'removed' | 'replaced'
}

export interface ArticleDiff {
  id: string
  change: 'changed' | 'added' | 'removed'
  /** Its headline or else its first words, as it is now or was last. */
  title: string
  facts: BoundFact[]
  blocks: BlockDiff[]
}

/**
 * What changed between two states of a document in all that a sign-off binds (`bindingHashInput`), by
 * the ids of articles and blocks. In reading order, articles that are gone at the end; articles in
 * which nothing changed are left out.
 */
export function documentDiff(before: DocumentJson, after: DocumentJson): ArticleDiff[] {
  const old = new Map(before.content.map((article) => [article.attrs.id, article]))
  const kept = new Set(after.content.map((article) => article.attrs.id))
  const inOrder = steady(
    before.content.filter(({ attrs }) => kept.has(attrs.id)).map(({ attrs }) => attrs.id),
    after.content.filter(({ attrs }) => old.has(attrs.id)).map(({ attrs }) => attrs.id),
  )
  const standing = after.content.flatMap((article): ArticleDiff[] => {
    const was = old.get(article.attrs.id)
    if (!was) return [wholeArticle('added', article)]
    const facts: BoundFact[] = [
      ...(inOrder.has(article.attrs.id) ? [] : ['order' as const]),
      ...changedFacts(was, article),
    ]
    const blocks = blockDiffs(was.content, article.content)
    const same = facts.length === 0 && blocks.every(({ change }) => change === 'same')
    return same ? [] : [{ id: article.attrs.id, change: 'changed', title: titleOf(article), facts, blocks }]
  })
  const gone = before.content.filter(({ attrs }) => !kept.has(attrs.id))
  return [...standing, ...gone.map((article) => wholeArticle('removed', article))]
}

/** Ids that stand in the same order in both lists; every other one was moved. */
const steady = (before: string[], after: string[]) =>
  new Set(longestCommon(before, after).map(([i]) => before[i]!))

function titleOf({ content }: ArticleJson): string {
  const titled =
    content.find(({ type }) => type === 'headline') ?? content.find((block) => blockText(block) !== '')
  return titled ? [...blockText(titled)].slice(0, 30).join('') : ''
}

function wholeArticle(change: 'added' | 'removed', article: ArticleJson): ArticleDiff {
  const blocks = article.content.map((block) => wholeBlock(change, block))
  return { id: article.attrs.id, change, title: titleOf(article), facts: [], blocks }
}

function wholeBlock(change: 'added' | 'removed', block: BlockJson): BlockDiff {
  const text = blockText(block)
  return {
    id: block.attrs.id,
    change,
    role: block.type,
    wasRole: null,
    parts: text === '' ? [] : [{ kind: change, text }],
  }
}

/** Facts that a sign-off binds in which two versions of an article differ. */
export function changedFacts(before: ArticleJson, after: ArticleJson): Exclude<BoundFact, 'order'>[] {
  const bound: Record<Exclude<BoundFact, 'order'>, (attrs: ArticleAttrs) => unknown> = {
    kind: (a) => a.kind,
    column: (a) => a.column,
    placement: (a) => a.placement,
    counties: (a) => [a.countyNone, ...a.counties.map(({ code }) => code).sort()],
    contributors: (a) => a.contributors.map(({ name, role, title }) => [name, role, title]),
  }
  return (Object.keys(bound) as (keyof typeof bound)[]).filter(
    (fact) => JSON.stringify(bound[fact](before.attrs)) !== JSON.stringify(bound[fact](after.attrs)),
  )
}

/** The blocks as they stand, those that are gone where they were. */
function blockDiffs(before: BlockJson[], after: BlockJson[]): BlockDiff[] {
  const old = new Map(before.map((block) => [block.attrs.id, block]))
  const kept = new Set(after.map(({ attrs }) => attrs.id))
  const ids = (blocks: BlockJson[]) => blocks.map(({ attrs }) => attrs.id)
  const inOrder = steady(
    ids(before.filter(({ attrs }) => kept.has(attrs.id))),
    ids(after.filter(({ attrs }) => old.has(attrs.id))),
  )
  const now = after.map((block) => blockDiff(old.get(block.attrs.id), block, inOrder.has(block.attrs.id)))
  before.forEach((block, i) => {
    if (kept.has(block.attrs.id)) return
    const neighbour = before.slice(0, i).findLast(({ attrs }) => now.some(({ id }) => id === attrs.id))
    now.splice(now.findIndex(({ id }) => id === neighbour?.attrs.id) + 1, 0, wholeBlock('removed', block))
  })
  return now
}

function blockDiff(was: BlockJson | undefined, block: BlockJson, steady: boolean): BlockDiff {
  if (!was) return wholeBlock('added', block)
  const gaps = was.attrs.gapBefore === block.attrs.gapBefore && was.attrs.gapAfter === block.attrs.gapAfter
  const parts = textDiff(blockText(was), blockText(block))
  const photo = photoChange(was, block)
  const same = was.type === block.type && gaps && !photo && parts.every(({ kind }) => kind === 'same')
  return {
    id: block.attrs.id,
    change: !steady ? 'moved' : same ? 'same' : 'changed',
    role: block.type,
    wasRole: was.type === block.type ? null : was.type,
    parts,
    ...(photo && { photo }),
  }
}

/** What became of a block's picture; undefined where it is what it was. */
export function photoChange(was: BlockJson, block: BlockJson): BlockDiff['photo'] {
  const [before, after] = [was.attrs.photo ?? null, block.attrs.photo ?? null]
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  return !before ? 'added' : !after ? 'removed' : 'replaced'
}
