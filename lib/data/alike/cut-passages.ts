/** A stretch of a text, and whether it stands in the other text too. */
export interface CutText {
  text: string
  alike: boolean
}

/** A text cut at the passages `[start, end)`, in reading order; passages that touch or overlap are one. */
export function cutPassages(text: string, passages: readonly [number, number][]): CutText[] {
  const cuts: CutText[] = []
  let at = 0
  const push = (end: number, alike: boolean) => {
    if (end <= at) return
    const last = cuts.at(-1)
    if (last?.alike === alike) last.text += text.slice(at, end)
    else cuts.push({ text: text.slice(at, end), alike })
    at = end
  }
  for (const [start, end] of [...passages].sort((a, b) => a[0] - b[0])) {
    push(start, false)
    push(end, true)
  }
  push(text.length, false)
  return cuts
}
