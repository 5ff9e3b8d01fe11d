import { useState } from 'react'

/**
 * What is shown while something is dragged stays what it was when the drag began: an answer that comes
 * meanwhile would move rows and targets away from under the pointer. Given the newest, it gives what to show.
 */
export function useHeldStill<T>(newest: T): { shown: T; hold: () => void; letGo: () => void } {
  const [held, setHeld] = useState<{ value: T } | null>(null)
  return {
    shown: held ? held.value : newest,
    hold: () => setHeld({ value: newest }),
    letGo: () => setHeld(null),
  }
}
