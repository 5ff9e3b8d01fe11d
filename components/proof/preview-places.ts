/** A place of the page: a block and the words in it; the whole block, or only the article, where no more is known. */
export interface Place {
  articleId?: string | undefined
  blockId?: string | undefined
  start?: number
  end?: number
}

/** Where a block stands in the preview, in the part that shows every article whole. */
function blockElement({ articleId, blockId }: Place): Element | null {
  const article = articleId ? document.getElementById(`article-${articleId}`) : null
  return article?.querySelector(`[data-block="${CSS.escape(blockId ?? '')}"]`) ?? article
}

/** The words of a place in the preview, or null where it does not show them. */
export function rangeOf(place: Place, text: string | undefined): Range | null {
  const element = blockElement(place)
  if (!element || place.start === undefined || place.end === undefined) return null
  // The preview leaves out white space at the head of a block.
  const skipped = (text?.length ?? 0) - (text?.trimStart().length ?? 0)
  const [start, end] = [place.start - skipped, place.end - skipped]
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let from = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const to = from + (node.textContent?.length ?? 0)
    if (!begun && start < to) {
      range.setStart(node, Math.max(0, start - from))
      begun = true
    }
    if (begun && end <= to) {
      range.setEnd(node, end - from)
      return range
    }
    from = to
  }
  return null
}

/** Brings a place into view and marks it; where no words are known, the whole block. */
export function showPlace(place: Place, text: string | undefined): void {
  const element = blockElement(place)
  if (!element) return
  const range = rangeOf(place, text) ?? wholeOf(element)
  mark('preflight-current', [range])
  ;(range.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' })
}

const wholeOf = (element: Element) => {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** Draws these words as `::highlight(name)` of proof.css says, without touching the page's markup. */
export function mark(name: 'preflight' | 'preflight-current', ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
