import type { Node } from '@tiptap/pm/model'
import type { Command, Transaction } from '@tiptap/pm/state'
import type { ArticleAttrs, ArticleJson } from '../document-json'
import { factsAfterSplit } from './article-facts'
import { finish } from './finish'
import { findArticle } from './place'

/**
 * Sets an article back to how it was, as a new change. Its blocks come back from other articles that have them
 * now. What came into it since and is not part of its own text goes into an article of its own right behind it:
 * nothing of the page is lost. (Text that was joined into another article's block stays there as well; the
 * account of the source shows it.)
 */
export function restoreArticle(then: ArticleJson, newId: () => string): Command {
  return (state, dispatch) => {
    const now = findArticle(state.doc, then.attrs.id)
    const was = state.schema.nodeFromJSON(then)
    if (!now || now.article.eq(was)) return false
    if (!dispatch) return true
    const { tr } = state
    takeFromOthers(tr, was)
    const { article, articlePos } = findArticle(tr.doc, then.attrs.id)!
    const rest = newcomers(article, was)
    const behind = rest.length > 0 ? [article.type.create(factsOf(article, was, rest, newId), rest)] : []
    tr.replaceWith(articlePos, articlePos + article.nodeSize, [was, ...behind])
    dispatch(finish(tr, state))
    return true
  }
}

/** Takes the article's blocks out of every other article; one that is left empty goes. */
function takeFromOthers(tr: Transaction, was: Node): void {
  const ids = idsOf(was)
  for (const { article, pos } of articlesOf(tr.doc).reverse()) {
    if (article.attrs.id === was.attrs.id) continue
    if (article.children.every((block) => ids.has(block.attrs.id as string))) {
      tr.delete(pos, pos + article.nodeSize)
      continue
    }
    let end = pos + article.nodeSize - 1
    for (const block of article.children.toReversed()) {
      if (ids.has(block.attrs.id as string)) tr.delete(end - block.nodeSize, end)
      end -= block.nodeSize
    }
  }
}

/** Blocks that came in since; what was only cut off from the article's own text stands in it again. */
function newcomers(article: Node, was: Node): Node[] {
  const ids = idsOf(was)
  const text = bare(was)
  return article.children.filter((block) => !ids.has(block.attrs.id as string) && !text.includes(bare(block)))
}

const factsOf = (article: Node, was: Node, rest: readonly Node[], newId: () => string): ArticleAttrs =>
  factsAfterSplit(article.attrs as ArticleAttrs, was.children, rest, newId)[1]

const idsOf = ({ children }: Node) => new Set(children.map((block) => block.attrs.id as string))
const bare = ({ textContent }: Node) => textContent.replace(/\s/g, '')

function articlesOf(doc: Node): { article: Node; pos: number }[] {
  const found: { article: Node; pos: number }[] = []
  doc.forEach((article, pos) => found.push({ article, pos }))
  return found
}
