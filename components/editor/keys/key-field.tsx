'use client'

import { useTranslations } from 'next-intl'
import { useState, type KeyboardEvent } from 'react'
import { chordFault, letterFault, type KeyFault } from '@/lib/editor/key-rules'
import { keyLabel } from '../commands/key-label'
import { pressedKey } from '../commands/pressed-key'
import type { KeyKind } from './change-keys'

interface Props {
  kind: KeyKind
  /** Names command and kind, for a screen reader. */
  label: string
  value: string | null
  /** The default, which is a command's own whoever else owns keys like it. */
  own: string | null
  onKey: (key: string | null) => void
  onFault: (fault: KeyFault, key: string) => void
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']

/** A key to press anew: chosen, it takes the next key; Esc leaves it, Backspace takes the key away. */
export function KeyField({ kind, label, value, own, onKey, onFault }: Props) {
  const t = useTranslations('keySettings')
  const [listening, setListening] = useState(false)

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (!listening || MODIFIERS.includes(event.key) || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    setListening(false)
    if (event.key === 'Escape') return
    if (event.key === 'Backspace') return onKey(null)
    // The input method has the key: what was pressed is not known.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return onFault('input-method', event.key)
    const key = pressedKey(event.nativeEvent)
    const fault = key === own ? null : kind === 'chord' ? chordFault(key) : letterFault(key)
    if (fault) onFault(fault, key)
    else onKey(key)
  }
  return (
    <button
      type="button"
      className="min-h-7 max-w-full min-w-12 rounded border border-line bg-sheet px-1 text-sm wrap-break-word hover:border-line-strong aria-pressed:border-focus aria-pressed:bg-note-wash"
      aria-label={`${label}: ${value ? keyLabel(value) : t('none')}`}
      aria-pressed={listening}
      onClick={() => setListening(true)}
      onKeyDown={onKeyDown}
      onBlur={() => setListening(false)}
    >
      {listening ? t('press') : value ? breakable(keyLabel(value)) : <span className="text-muted">—</span>}
    </button>
  )
}

/** A narrow column breaks Ctrl+Shift+Enter behind a plus, not within a name. */
const breakable = (label: string) => label.replaceAll('+', '+\u200b')
