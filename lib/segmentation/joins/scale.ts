import type { DraftArticle } from '../assemble/draft'
import { findCutWord } from '../features/cut-word'
import type { Features } from '../features/features'
import { makeCohesion } from '../features/cohesion'
import type { Words } from '../types'
import type { Body } from './bodies'
import { makeEcho } from './echoes'
import { EVIDENCE, readEvidence } from './evidence'
import { makeNearness, type Near } from './nearness'
import { readHead, readTail, type Head, type Tail } from './sides'

const ECHO = 4
const AT_HOME: Near = { words: 0, signs: 0 }

/** What reads the evidence that one body fragment goes on in another: a row that holds until the next is read. */
export type Scale = (from: Body, to: Body) => Float64Array

/** A page's scale: what it must know of a fragment or an article it works out once, and only if asked. */
export function makeScale(
  articles: readonly DraftArticle[],
  features: readonly Features[],
  bodies: readonly Body[],
  open: readonly Body[],
  words?: Words,
): Scale {
  const tails: Tail[] = []
  const heads: Head[] = []
  const near = open.flatMap(({ rank }) => bodies.slice(Math.max(0, rank - ECHO), rank + ECHO + 1))
  const echo = makeEcho(
    features,
    open.map(({ one }) => one.fragment.text.slice(-4)),
    near.map(({ one }) => one.fragment.text.slice(0, 4)),
  )
  const nearness = makeNearness(articles, features)
  const cohesion = makeCohesion(features.map(({ terms }) => terms))
  const atHome: Near[] = []
  const row = new Float64Array(EVIDENCE.length)
  // The ends come in order, so that those of one article ask for the same in turn.
  const asked: { article: number; near: Near }[] = []
  const towards = ({ rank, index }: Body, article: number): Near => {
    if (asked[rank]?.article !== article) asked[rank] = { article, near: nearness(index, article) }
    return asked[rank].near
  }
  return (from, to) => {
    const tail = (tails[from.rank] ??= readTail(from.one, words))
    const head = (heads[to.rank] ??= readHead(to.one, words))
    const sameArticle = from.article === to.article
    const between = to.rank > from.rank ? to.rank - from.rank - 1 : to.rank - from.rank
    const before = bodies[to.rank - 1]
    const standing = {
      between,
      sameArticle,
      shared: sameArticle && between !== 0 ? cohesion([from.one.terms], [to.one.terms]) : 0,
      towards: sameArticle ? AT_HOME : towards(to, from.article),
      // What follows it in its own article may have come with it: only what stands before it speaks against.
      away: sameArticle ? AT_HOME : (atHome[to.rank] ??= nearness(to.index, to.article, to.index)),
      divided: sameArticle && from.section !== to.section,
      afterOpen: before !== undefined && before !== from && before.one.ending !== 'closed',
      echoed: echo.repeats(head.text, tail.text),
      printed: echo.prints(head.text, tail.text),
    }
    readEvidence(row, tail, head, standing, findCutWord(from.one.lastRun, to.one.firstRun, words))
    return row
  }
}
