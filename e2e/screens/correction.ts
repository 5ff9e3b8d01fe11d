import type { ShownBlock } from './workbench-screen'

export interface GoldBlock {
  role: string
  /** 1-based physical lines of the source, in reading order. */
  lines: number[]
}
export type Gold = GoldBlock[][]

/** One decision to put right, with the text that leads to its place. */
export type Correction =
  | { kind: 'cut'; at: string }
  | { kind: 'join'; head: string; tail: string }
  | { kind: 'move' | 'moveArticle'; at: string; by: number }
  | { kind: 'merge' | 'split'; at: string }
  | { kind: 'role'; at: string; role: string }

interface Piece {
  article: number
  block: ShownBlock
  lines: number[]
}

/** Compares what the screen shows with what a careful editor would leave, line by line of the source. */
export class PageAgainstGold {
  private readonly starts: number[]
  private readonly goldOf = new Map<number, { article: number; block: GoldBlock }>()

  constructor(
    private readonly source: string,
    private readonly gold: Gold,
  ) {
    this.starts = [0]
    for (const [i, letter] of [...source].entries()) if (letter === '\n') this.starts.push(i + 1)
    gold.forEach((blocks, article) => {
      for (const block of blocks) for (const line of block.lines) this.goldOf.set(line, { article, block })
    })
  }

  /** The next thing to put right; null when the page is as it should be. */
  next(shown: ShownBlock[][]): Correction | null {
    const pieces = shown.flatMap((blocks, article) =>
      blocks.map((block): Piece => ({ article, block, lines: this.linesOf(block) })),
    )
    return (
      this.cut(pieces) ??
      this.join(pieces) ??
      this.order(pieces) ??
      this.boundary(pieces) ??
      this.role(pieces)
    )
  }

  private cut(pieces: Piece[]): Correction | null {
    for (const { lines } of pieces) {
      const wrong = lines.find((line, at) => at > 0 && this.gold_(line) !== this.gold_(lines[at - 1]!))
      if (wrong) return { kind: 'cut', at: this.begin(wrong) }
    }
    return null
  }

  private join(pieces: Piece[]): Correction | null {
    for (const block of this.gold.flat()) {
      const at = pieces.findIndex(({ lines }) => lines.includes(block.lines[0]!))
      const piece = pieces[at]
      const tail = block.lines.find((line) => piece && !piece.lines.includes(line))
      if (piece && tail) return { kind: 'join', head: this.begin(piece.lines[0]!), tail: this.begin(tail) }
    }
    return null
  }

  /** Blocks in the wrong order within their article; articles may stand in any order. */
  private order(pieces: Piece[]): Correction | null {
    const first = new Map<number, number>()
    pieces.forEach((piece, at) => {
      const article = this.articleOf(piece)
      if (!first.has(article)) first.set(article, at)
    })
    const place = (piece: Piece): [number, number] => {
      const article = this.articleOf(piece)
      const block = this.gold[article]?.findIndex((one) => one === this.gold_(piece.lines[0]!)) ?? 0
      return [first.get(article)!, block]
    }
    for (let at = 1; at < pieces.length; at++) {
      const [article, block] = place(pieces[at]!)
      let by = 0
      while (at - by > 0) {
        const [other, before] = place(pieces[at - by - 1]!)
        if (other < article || (other === article && before < block)) break
        by++
      }
      if (by > 0) return this.moveUp(pieces, at, by)
    }
    return null
  }

  /**
   * How a careful editor brings a block up: one that is an article by itself goes as an article, before the one
   * that goes on from it; any other block by block, on into the article that it belongs to.
   */
  private moveUp(pieces: Piece[], at: number, by: number): Correction {
    const [piece, follower, before] = [pieces[at]!, pieces[at - by]!, pieces[at - by - 1]]
    const alone = pieces.filter(({ article }) => article === piece.article).length === 1
    const begin = this.begin(piece.lines[0]!)
    if (alone && this.articleOf(follower) === this.articleOf(piece)) {
      if (before?.article === follower.article) return { kind: 'split', at: this.begin(follower.lines[0]!) }
      return { kind: 'moveArticle', at: begin, by: piece.article - follower.article }
    }
    const goesOn = before && this.articleOf(before) === this.articleOf(piece)
    const boundaries = piece.article - (goesOn ? before : follower).article
    return { kind: 'move', at: begin, by: by + boundaries }
  }

  private boundary(pieces: Piece[]): Correction | null {
    for (let at = 1; at < pieces.length; at++) {
      const [a, b] = [pieces[at - 1]!, pieces[at]!]
      const together = this.articleOf(a) === this.articleOf(b)
      if (together && a.article !== b.article) return { kind: 'merge', at: this.begin(b.lines[0]!) }
      if (!together && a.article === b.article) return { kind: 'split', at: this.begin(b.lines[0]!) }
    }
    return null
  }

  private role(pieces: Piece[]): Correction | null {
    for (const { block, lines } of pieces) {
      const role = this.gold_(lines[0]!)?.role
      if (role && role !== block.role) return { kind: 'role', at: this.begin(lines[0]!), role }
    }
    return null
  }

  private gold_ = (line: number) => this.goldOf.get(line)?.block
  private articleOf = ({ lines }: Piece) => this.goldOf.get(lines[0]!)?.article ?? -1

  private linesOf({ spans }: ShownBlock): number[] {
    const lines = spans.flatMap(([from, to]) => {
      const first = this.lineAt(from)
      const last = this.lineAt(to - 1)
      return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    })
    return lines.filter((line) => this.goldOf.has(line))
  }

  private lineAt(offset: number): number {
    return this.starts.findLastIndex((start) => start <= offset) + 1
  }

  /** The shortest beginning of a line, without white space, that stands once on the page. */
  private begin(line: number): string {
    const text = this.source.slice(this.starts[line - 1], this.starts[line] ?? this.source.length).trim()
    const run = /^\S+/.exec(text)?.[0] ?? text
    for (let length = 4; length < run.length; length++) {
      const part = run.slice(0, length)
      if (this.source.split(part).length === 2) return part
    }
    return run
  }
}
