/** The share of a heading's pairs of characters that a text holds, in [0, 1]. */
export function likeness(heading: string, text: string): number {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= heading.length; at++) {
    const pair = heading.slice(at, at + 2)
    if (/^[\u3400-\u9fff\w]{2}$/.test(pair)) pairs.add(pair)
  }
  if (pairs.size === 0) return 0
  let held = 0
  for (const pair of pairs) if (text.includes(pair)) held++
  return held / pairs.size
}
