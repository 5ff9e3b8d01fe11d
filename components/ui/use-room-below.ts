import { useLayoutEffect, type RefObject } from 'react'

/** Left free under what fills the window, in px. */
const MARGIN = 16

/**
 * Tells an element (`--room`) how tall the window has room for it, wherever the screen is scrolled to: what it
 * holds can scroll within it and be reached without moving the screen, which would lose what is being dragged.
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>): void {
  // After every render: what stands over it may have grown.
  useLayoutEffect(() => {
    const fit = () => {
      const { current } = element
      const room = window.innerHeight - (current?.getBoundingClientRect().top ?? 0) - MARGIN
      current?.style.setProperty('--room', `${Math.max(room, window.innerHeight / 3)}px`)
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
