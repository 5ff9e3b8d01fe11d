import { useLayoutEffect, type RefObject } from 'react'

/** Left free under what fills the window, in px. */
const MARGIN = 16

/**
 * Keeps an element as tall as the window has room for it, wherever the screen is scrolled to: what it holds
 * scrolls within it and can be reached without moving the screen.
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>): void {
  // After every render: what stands over it may have grown.
  useLayoutEffect(() => {
    const fit = () => {
      const { current } = element
      const room = window.innerHeight - (current?.getBoundingClientRect().top ?? 0) - MARGIN
      current?.style.setProperty('max-height', `${Math.max(room, window.innerHeight / 3)}px`)
    }
    fit()
    addEventListener('scroll', fit, { passive: true })
    addEventListener('resize', fit)
    return () => {
      removeEventListener('scroll', fit)
      removeEventListener('resize', fit)
    }
  })
}
