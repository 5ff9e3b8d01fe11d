import type { Dragged } from './drag-data'

/** A place between blocks or articles where something can be dropped. */
export interface DropGap {
  articleId: string
  /** Of the article on the page, or of the block in the article, before which it is dropped. */
  index: number
  /** Where the gap is, from the page's own corner. */
  top: number
  left: number
  width: number
}

/**
 * The gap that a pointer at this height means: the one nearest to it, so that margins and the space beside
 * the text count too. Null where the page shows nothing.
 */
export function dropGap(page: HTMLElement, kind: Dragged['kind'], y: number): DropGap | null {
  const articles = [...page.querySelectorAll<HTMLElement>('[data-article-id]')]
  const at = articles.findLastIndex((one) => one.getBoundingClientRect().top <= y)
  const article = articles[Math.max(0, at)]
  if (!article) return null
  const articleId = article.dataset.articleId!
  const origin = page.getBoundingClientRect()
  const line = ({ left, width }: DOMRect, top: number) => ({
    top: top - origin.top,
    left: left - origin.left,
    width,
  })
  if (kind === 'article') {
    const box = article.getBoundingClientRect()
    const after = y > middle(box)
    return { articleId, index: Math.max(0, at) + Number(after), ...line(box, after ? box.bottom : box.top) }
  }
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-role]')]
  const boxes = blocks.map((block) => block.getBoundingClientRect())
  const index = boxes.filter((box) => y > middle(box)).length
  const beside = boxes[Math.min(index, boxes.length - 1)]
  if (!beside) return null
  return { articleId, index, ...line(beside, index === boxes.length ? beside.bottom : beside.top) }
}

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
