'use client'

import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { makeFinder } from '@/components/editor/complete/choices'
import type { Mentionable } from '@/lib/data/comments/comment-view'

interface Props {
  label: string
  value: string
  people: readonly Mentionable[]
  onChange: (value: string) => void
  onSend: () => void
  onLeave?: () => void
  autoFocus?: boolean
}

/** How many people are offered at once. */
const MOST = 6

/** A remark being written: `@` and a name, its pinyin or initials, calls somebody; Ctrl+Enter sends it. */
export function MentionArea({ label, value, people, onChange, onSend, onLeave, autoFocus }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const find = useMemo(() => makeFinder(people.map((one) => ({ value: one.id, label: one.name }))), [people])
  const asked = /@([^\s@]{0,20})$/.exec(value.slice(0, caret))
  const whole = people.some(({ name }) => name === asked?.[1])
  const found =
    asked && !whole
      ? (asked[1] === '' ? people.map((p) => ({ value: p.id, label: p.name })) : find(asked[1]!)).slice(
          0,
          MOST,
        )
      : []

  const take = (name: string) => {
    const before = value.slice(0, caret - asked![1]!.length) + `${name} `
    onChange(before + value.slice(caret))
    setCaret(before.length)
    setAt(0)
    requestAnimationFrame(() => area.current?.setSelectionRange(before.length, before.length))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const chosen = found[at]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
    else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) take(chosen.label)
    else if (chosen && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
      setAt((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
    else if (event.key === 'Escape' && onLeave) onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="relative">
      <textarea
        ref={area}
        className="wb-field"
        rows={2}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder={label}
        maxLength={2000}
        // It opens because the person asked to write.

        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setAt(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={found.length === 0}
        className="wb-popup wb-options"
      >
        {found.map((choice, index) => (
          <div
            key={choice.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice.label)}
          >
            {choice.label}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Who is called in a remark. */
export function mentionsIn(body: string, people: readonly Mentionable[]): string[] {
  return people.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id)
}
