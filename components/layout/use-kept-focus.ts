import { useEffect } from 'react'

/**
 * Keeps the keyboard's place when what has the focus goes away with its button, its row or its whole screen: the
 * focus goes to what now stands there, and the next Tab on from it, instead of to the page's top. Dialogs stand
 * outside `#content`; the focus comes back from them to what opened them, or to where that was.
 */
export function useKeptFocus() {
  useEffect(() => {
    const content = document.getElementById('content')
    if (!content) return
    let focused: Element | null = null
    let place: HTMLElement | null = null
    const remember = ({ target }: FocusEvent) => {
      focused = target as Element
      place = null
    }
    const watch = new MutationObserver((records) => {
      if (focused && !focused.isConnected) {
        place = placeOf(focused, records, content)
        focused = null
      }
      if (!place || document.activeElement !== document.body) return
      const to = place.isConnected ? place : content
      place = null
      if (!to.hasAttribute('tabindex')) to.tabIndex = -1
      to.focus({ preventScroll: true })
    })
    content.addEventListener('focusin', remember)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      content.removeEventListener('focusin', remember)
      watch.disconnect()
    }
  }, [])
}

/** Where an element was: what followed it, or stood before it, or held it. A new screen begins at its top. */
function placeOf(gone: Element, records: readonly MutationRecord[], content: HTMLElement): HTMLElement {
  for (const { removedNodes, nextSibling, previousSibling, target } of records) {
    const root = [...removedNodes].find((node) => node.contains(gone))
    if (!(root instanceof Element)) continue
    if (root.matches('main') || root.querySelector('main')) return content
    const near = [nextSibling, previousSibling, target].find(
      (node) => node instanceof HTMLElement && node.isConnected && content.contains(node),
    )
    return near instanceof HTMLElement ? near : content
  }
  return content
}
