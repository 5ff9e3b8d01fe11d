import { Invalid } from '@/lib/errors'

/** The longest note, in UTF-16 units. */
const LONGEST = 500

/** What readers are told, tidied. @throws Invalid `correction-needs-note`, `note-long` */
export function requireNote(note: string): string {
  const tidy = note.trim().replace(/\s+/g, ' ')
  if (tidy === '') throw new Invalid('correction-needs-note')
  if (tidy.length > LONGEST) throw new Invalid('note-long', { max: LONGEST })
  return tidy
}
