import { Invalid } from '@/lib/errors'

/** The longest word, name or title, in UTF-16 units. */
const LONGEST = 60

/** A word or name as it is kept. @throws Invalid `list-word` where it is empty or too long */
export function tidyEntry(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ')
  if (tidy === '' || tidy.length > LONGEST) throw new Invalid('list-word', { most: LONGEST })
  return tidy
}
