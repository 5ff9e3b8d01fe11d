const MAC: Record<string, string> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Enter: '↵', Backspace: '⌫' }
const ARROWS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

export const isMac = () => typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.userAgent)

/** A key as people read it on this machine: ⌘K, Ctrl+K. `Mod-k` is ProseMirror's way of writing. */
export function keyLabel(key: string): string {
  const parts = key.split(/-(?!$)/)
  const names = parts.map((part) => {
    if (ARROWS[part]) return ARROWS[part]
    if (isMac() && MAC[part]) return MAC[part]
    if (part === 'Mod') return 'Ctrl'
    return part.length === 1 && parts.length > 1 ? part.toUpperCase() : part
  })
  return names.join(isMac() ? '' : '+')
}
