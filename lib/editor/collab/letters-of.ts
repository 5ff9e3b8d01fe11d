/** The letters of a text, however they stand; white space, which only keeps words apart, not counted. */
export function lettersOf(text: string) {
  const count = new Map<string, number>()
  for (const letter of text.replace(/\s/g, '')) count.set(letter, (count.get(letter) ?? 0) + 1)
  return {
    /** Whether every letter of another text is among these. */
    hold: (other: string): boolean => {
      const left = new Map(count)
      return [...other.replace(/\s/g, '')].every((letter) => {
        const rest = left.get(letter) ?? 0
        left.set(letter, rest - 1)
        return rest > 0
      })
    },
  }
}
