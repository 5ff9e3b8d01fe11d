'use client'

import { useId, useMemo, useState, type KeyboardEvent, type Ref } from 'react'
import { makeFinder, type Choice } from './choices'

interface Props {
  label: string
  choices: readonly Choice[]
  /** Said when nothing is found; `onFree` may then take what was typed. */
  nothing: string
  onChoose: (choice: Choice) => void
  /** Takes a name that is not on the list. */
  onFree?: (text: string) => void
  freeLabel?: (text: string) => string
  onLeave?: () => void
  inputRef?: Ref<HTMLInputElement>
}

/** A field that completes by characters, pinyin and initials; Enter takes the chosen line. */
export function CompletionField(props: Props) {
  const { label, choices, nothing, onChoose, onFree, freeLabel, onLeave, inputRef } = props
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const id = useId()
  const find = useMemo(() => makeFinder(choices), [choices])
  const found = open ? find(text) : []
  const free = open && onFree && text.trim() !== '' && !found.some((choice) => choice.label === text.trim())
  const count = found.length + (free ? 1 : 0)

  const take = (index: number) => {
    const choice = found[index]
    if (choice) onChoose(choice)
    else if (free) onFree(text.trim())
    else return
    setText('')
    setAt(0)
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The input method's own keys: its Enter and Escape end the composition, not the field.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true)
      setAt((now) => (count === 0 ? 0 : (now + (event.key === 'ArrowDown' ? 1 : count - 1)) % count))
    } else if (event.key === 'Enter') take(at)
    else if (event.key === 'Escape') {
      setText('')
      setOpen(false)
      onLeave?.()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="relative" onBlur={() => setOpen(false)}>
      <input
        ref={inputRef}
        className="wb-field"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded={open && count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && count > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open || (count === 0 && text === '')}
        className="wb-popup wb-options"
      >
        {found.map((choice, index) => (
          <Option
            key={choice.value + choice.label}
            id={`${id}-${index}`}
            chosen={index === at}
            take={() => take(index)}
          >
            {choice.label}
            {choice.hint && <span className="text-muted">→ {choice.hint}</span>}
          </Option>
        ))}
        {free && (
          <Option id={`${id}-${found.length}`} chosen={at === found.length} take={() => take(found.length)}>
            {freeLabel?.(text.trim()) ?? text.trim()}
          </Option>
        )}
        {count === 0 && open && <p className="px-2 text-muted">{nothing}</p>}
      </div>
    </div>
  )
}

interface OptionProps {
  id: string
  chosen: boolean
  take: () => void
  children: React.ReactNode
}

function Option({ id, chosen, take, children }: OptionProps) {
  return (
    // Pressing must not blur the field before the click is heard.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      {children}
    </div>
  )
}
