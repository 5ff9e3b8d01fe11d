'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useStore } from '@/components/editor/store'
import { KEYS } from '@/lib/editor/keys'
import { keyLabel } from '@/components/editor/commands/key-label'
import { usePieceDesk } from './piece-desk'

const ROLES = ['headline', 'body', 'subhead', 'kicker', 'deck', 'byline', 'caption', 'credit'] as const
type BarRole = (typeof ROLES)[number]

const commandOf = (role: BarRole) =>
  `role${role[0]!.toUpperCase()}${role.slice(1)}` as `role${Capitalize<BarRole>}`
const chordOf = (role: BarRole) => KEYS.find(({ command }) => command === commandOf(role))?.chord

/** What the paragraph at the caret is, one touch each; pictures, and the way back. */
export function RoleBar() {
  const t = useTranslations('pieces.write')
  const { page, run, editor, photos } = usePieceDesk()
  const role = useStore(page, (now) => now.place?.role)
  const picker = useRef<HTMLInputElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const can = useUndoable()
  useEffect(() => {
    bar.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [role])
  // A press must not take the caret, and with it a phone's keyboard, out of the text.
  const keep = (event: React.PointerEvent | React.MouseEvent) => event.preventDefault()
  return (
    <div className="piece-bar" role="toolbar" aria-label={t('tools')}>
      <div className="piece-roles" ref={bar}>
        {ROLES.map((one) => {
          const chord = chordOf(one)
          return (
            <button
              key={one}
              type="button"
              className="piece-key"
              aria-pressed={role === one}
              title={chord ? keyLabel(chord) : undefined}
              onMouseDown={keep}
              onClick={() => {
                run(commandOf(one))
                editor.view.focus()
              }}
            >
              {t(`roles.${one}`)}
            </button>
          )
        })}
      </div>
      <div className="piece-tools">
        <button
          type="button"
          className="piece-key"
          onMouseDown={keep}
          onClick={() => picker.current?.click()}
        >
          {t('addPhoto')}
        </button>
        <button
          type="button"
          className="piece-key"
          aria-label={t('undo')}
          disabled={!can.undo}
          onMouseDown={keep}
          onClick={() => editor.commands.undo()}
        >
          <span aria-hidden>↶</span>
        </button>
        <button
          type="button"
          className="piece-key"
          aria-label={t('redo')}
          disabled={!can.redo}
          onMouseDown={keep}
          onClick={() => editor.commands.redo()}
        >
          <span aria-hidden>↷</span>
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        // HEIC is left out on purpose: phones then hand over JPEG.
        accept="image/jpeg,image/png,image/webp"
        multiple
        hidden
        data-testid="photo-input"
        onChange={(event) => {
          photos.add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}

/** Whether there is anything to undo or do again. */
function useUndoable() {
  const { editor } = usePieceDesk()
  const [now, setNow] = useState({ undo: false, redo: false })
  useEffect(() => {
    const look = () => {
      const next = { undo: editor.can().undo(), redo: editor.can().redo() }
      setNow((before) => (before.undo === next.undo && before.redo === next.redo ? before : next))
    }
    editor.on('transaction', look)
    look()
    return () => void editor.off('transaction', look)
  }, [editor])
  return now
}
