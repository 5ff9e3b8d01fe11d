/** Two units of a text as one number: a key that needs no new string for every place of a page. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
