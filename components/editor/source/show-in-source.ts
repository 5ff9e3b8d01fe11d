import type { Desk } from '../desk'

/** Opens the source and scrolls to what the caret's block came from. */
export function showInSource({ ui, page }: Desk): boolean {
  const { place } = page.get()
  if (!place) return false
  ui.set({ source: true })
  // The panel may only now be opening.
  requestAnimationFrame(() =>
    document.querySelector('.wb-source [data-active]')?.scrollIntoView({ block: 'center' }),
  )
  return true
}
