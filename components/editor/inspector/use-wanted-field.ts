import { useEffect, useRef } from 'react'
import { useDesk, type DeskUi } from '../desk'
import { useStore } from '../store'

/** A field that takes the focus when a command asks for it, with what stands in it selected. */
export function useWantedField(name: NonNullable<DeskUi['field']>) {
  const { ui } = useDesk()
  const wanted = useStore(ui, (now) => now.field === name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!wanted) return
    ui.set({ field: null })
    field.current?.select()
  }, [wanted, ui])
  return field
}
