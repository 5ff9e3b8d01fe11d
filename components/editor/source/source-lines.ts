import type { AccountedStretch } from '@/lib/editor/align/account'

/** What became of a stretch of the source. */
export type RunState = AccountedStretch['fate']

/** A stretch `[start, end)` of the source with one fate and one owner. */
export interface SourceRun {
  start: number
  end: number
  state: RunState
  blockId: string | null
  articleId: string | null
}

export interface SourceLine {
  start: number
  end: number
  runs: SourceRun[]
}

/**
 * The source's printed lines with the stretches on each; blank lines are left out. `runs` come in
 * order and may leave out white space; what no run covers on a line is shown with the run before it.
 */
export function sourceLines(text: string, runs: readonly SourceRun[]): SourceLine[] {
  const lines: SourceLine[] = []
  let next = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (text.slice(start, end).trim() !== '') {
      while (next < runs.length && runs[next]!.end <= start) next++
      lines.push({ start, end, runs: runsOn(start, end, runs, next) })
    }
    start = end + 1
  }
  return lines
}

function runsOn(start: number, end: number, runs: readonly SourceRun[], from: number): SourceRun[] {
  const own: SourceRun[] = []
  for (let index = from; index < runs.length && runs[index]!.start < end; index++) {
    const run = runs[index]!
    const before = own.at(-1)
    const begins = before ? Math.max(run.start, start) : start
    if (before) before.end = begins
    if (before && sameFate(before, run)) continue
    own.push({ ...run, start: begins })
  }
  const last = own.at(-1)
  if (last) last.end = end
  else own.push({ start, end, state: 'unassigned', blockId: null, articleId: null })
  return own
}

const sameFate = (a: SourceRun, b: SourceRun) => a.state === b.state && a.blockId === b.blockId
