import type { Desk } from '../desk'
import { findBlock } from './outline'
import { showArticle, showPosition } from './show'

/** Goes to the place that the address names (`placeAddress`), now and whenever it names another. */
export function openAtPlace({ editor }: Desk): () => void {
  const go = () => {
    const place = new URLSearchParams(location.hash.slice(1))
    const found = findBlock(editor.state.doc, place.get('blockId') ?? '')
    if (!found) {
      const articleId = place.get('articleId')
      if (articleId) showArticle(editor, articleId)
      return
    }
    // The text may have changed since the address was made.
    const within = (name: string) => Math.min(Number(place.get(name)) || 0, found.node.content.size)
    const from = within('start')
    showPosition(editor, found.pos + 1 + from, found.pos + 1 + Math.max(from, within('end')))
  }
  // Drawn first, or there is nothing to scroll to.
  const frame = requestAnimationFrame(go)
  addEventListener('hashchange', go)
  return () => {
    cancelAnimationFrame(frame)
    removeEventListener('hashchange', go)
  }
}
