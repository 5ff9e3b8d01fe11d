import type { DraftArticle } from '../assemble/draft'
import type { Features } from '../features/features'
import { cohesion } from '../features/terms'
import type { Words } from '../types'
import type { Body } from './bodies'
import { makeEcho } from './echoes'
import { makeNearness } from './nearness'
import { scoreJoin, type Hear } from './score-join'
import { readHead, readTail, type Head, type Tail } from './sides'

const ECHO = 4

/** What weighs how well one body fragment goes on in another; `hear` is told what speaks for it. */
export type Scale = (from: Body, to: Body, hear?: Hear) => number

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
    near.map(({ index }) => index),
  )
  const nearness = makeNearness(articles, features)
  return (from, to, hear) => {
    const tail = (tails[from.rank] ??= readTail(from.one))
    const head = (heads[to.rank] ??= readHead(to.one))
    const sameArticle = from.article === to.article
    const between = to.rank > from.rank ? to.rank - from.rank - 1 : to.rank - from.rank
    const standing = {
      between,
      sameArticle,
      shared: sameArticle && between !== 0 ? cohesion([from.one.terms], [to.one.terms]) : 0,
      closer: sameArticle ? 0 : nearness(to.index, to.article, from.article),
      divided: sameArticle && from.section !== to.section,
      echoed: echo(head.text, tail.text),
    }
    return scoreJoin(tail, head, standing, words, hear)
  }
}
