/** Where a quote stands in a text, the nearest to `near` of several; null where it does not. UTF-16 units. */
export function findQuote(text: string, quote: string, near: number): number | null {
  if (quote === '') return null
  let best: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at
  return best
}
