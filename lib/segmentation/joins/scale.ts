import type { DraftArticle } from '../assemble/draft'
import { findCutWord } from '../features/cut-word'
import type { Features } from '../features/features'
import { makeCohesion } from '../features/cohesion'
import type { Words } from '../types'
import type { Body } from './bodies'
import { makeEcho, prints, repeats, type HeadEcho, type TailEcho } from './echoes'
import { EVIDENCE, readEvidence, type Standing } from './evidence'
import { makeNearness, type Near } from './nearness'
import { headOf, tailOf, type Head, type Tail } from './sides'

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
  // Held beside one another: spread into one object, each would have a hidden class of its own, and every look at
  // it would cost as much as reading it.
  const tails = new Array<{ tail: Tail; echo: TailEcho }>(bodies.length)
  const heads = new Array<{ head: Head; echo: HeadEcho }>(bodies.length)
  const echo = makeEcho(
    features,
    open.map(({ one }) => one.fragment.text.slice(-4)),
    near(open, bodies).map(({ one }) => one.fragment.text.slice(0, 4)),
  )
  const [nearTo, nearHome] = makeNearness(articles, features)
  const cohesion = makeCohesion(features.map(({ terms }) => terms))
  const atHome = new Array<Near>(bodies.length)
  // One row and one standing for all pairs: a page has thousands.
  const row = new Float64Array(EVIDENCE.length)
  const standing: Standing = { ...NOWHERE }
  // The ends come in order, so that those of one article ask for the same in turn.
  const asked = new Array<{ article: number; near: Near }>(bodies.length)
  const towards = ({ rank, index }: Body, article: number): Near => {
    let last = asked[rank]
    if (last?.article !== article) asked[rank] = last = { article, near: nearTo(index, article) }
    return last.near
  }
  /** The nearest of a text and those under it in its article: what came with it speaks for it. */
  const nearest = (to: Body, article: number): Near => {
    let { words, signs } = towards(to, article)
    for (let rank = to.rank + 1; rank <= to.rank + UNDER && bodies[rank]?.article === to.article; rank++) {
      const one = towards(bodies[rank]!, article)
      words = Math.max(words, one.words)
      signs = Math.max(signs, one.signs)
    }
    return { words, signs }
  }
  return (from, to) => {
    const { tail, echo: ended } = (tails[from.rank] ??= {
      tail: tailOf(from.one, words),
      echo: echo.ofTail(from.one.fragment.text),
    })
    const { head, echo: begun } = (heads[to.rank] ??= {
      head: headOf(to.one),
      echo: echo.ofHead(to.one.fragment.text),
    })
    const sameArticle = from.article === to.article
    const between = to.rank > from.rank ? to.rank - from.rank - 1 : to.rank - from.rank
    const before = bodies[to.rank - 1]
    standing.between = between
    standing.sameArticle = sameArticle
    standing.shared = sameArticle && between !== 0 ? cohesion([from.one.terms], [to.one.terms]) : 0
    standing.beyond = isBeyond(from, to, bodies)
    standing.towards = sameArticle
      ? AT_HOME
      : standing.beyond
        ? nearest(to, from.article)
        : towards(to, from.article)
    // What follows it in its own article may have come with it: only what stands before it speaks against.
    standing.away = sameArticle ? AT_HOME : (atHome[to.rank] ??= nearHome(to.index, to.article, to.index))
    standing.divided = sameArticle ? from.section !== to.section : to.headed
    standing.afterOpen = before !== undefined && before !== from && before.one.ending !== 'closed'
    standing.echoed = repeats(begun, ended)
    standing.printed = prints(begun, ended)
    standing.opener = to.one.opener
    readEvidence(row, tail, head, standing, findCutWord(tail.run, head.run, words))
    return row
  }
}

/** How many texts under one are looked at for what came with it. */
const UNDER = 2

/** Whether another story begins right after the first text, and the second stands further down in it. */
function isBeyond(from: Body, to: Body, bodies: readonly Body[]): boolean {
  const next = bodies[from.rank + 1]
  return next?.first === true && next !== to && to.article === next.article && to.article !== from.article
}

const NOWHERE: Standing = {
  between: 0,
  beyond: false,
  sameArticle: false,
  shared: 0,
  towards: AT_HOME,
  away: AT_HOME,
  divided: false,
  afterOpen: false,
  echoed: undefined,
  printed: false,
  opener: false,
}

/** The running texts that stand near some ends, each once. */
function near(ends: readonly Body[], bodies: readonly Body[]): Body[] {
  const found: Body[] = []
  let next = 0
  for (const { rank } of ends) {
    const end = Math.min(bodies.length, rank + ECHO + 1)
    for (let at = Math.max(next, rank - ECHO); at < end; at++) found.push(bodies[at]!)
    next = Math.max(next, end)
  }
  return found
}
