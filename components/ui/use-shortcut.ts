'use client'

import { useEffect, useEffectEvent } from 'react'
import { singleKeysOn } from './single-keys'

/**
 * One key for one thing to do, heard on the whole page: never while text is typed or composed, nor
 * with a modifier, and not where the person has turned single keys off (WCAG 2.1.4). Enter belongs to the
 * button or link that has the focus.
 */
export function useShortcut(key: string, run: () => void, enabled = true) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.key !== key || event.defaultPrevented || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn() || takesText(event.target)) return
    if (key === 'Enter' && isPressed(event.target)) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

const isPressed = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a, button, summary') !== null

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null
  )
}
