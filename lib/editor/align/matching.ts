/** Who holds whom while the source and the final text are being matched, character by character. */
export interface Matching {
  /** Folded characters of the source. */
  source: Uint16Array
  /** Folded characters of all blocks, one block after the other. */
  text: Uint16Array
  /** For each character of `text`, the index of its source character, or -1. */
  sourceOf: Int32Array
  /** For each character of `source`, the index of its text character, or -1. */
  textOf: Int32Array
  /** For each character of `text`, where its block's hint expects it in `source`, or -1. */
  hintOf: Int32Array
}

/** Begins with nothing matched. */
export function newMatching(source: Uint16Array, text: Uint16Array, hintOf: Int32Array): Matching {
  return {
    source,
    text,
    hintOf,
    sourceOf: new Int32Array(text.length).fill(-1),
    textOf: new Int32Array(source.length).fill(-1),
  }
}

/** Matches one character of the text with one of the source; the caller knows both to be free. */
export function match({ sourceOf, textOf }: Matching, t: number, s: number): void {
  sourceOf[t] = s
  textOf[s] = t
}

/** Whether both characters are there, free and the same. */
export function canMatch({ source, text, sourceOf, textOf }: Matching, t: number, s: number): boolean {
  return (
    t >= 0 &&
    s >= 0 &&
    t < text.length &&
    s < source.length &&
    text[t] === source[s] &&
    sourceOf[t]! < 0 &&
    textOf[s]! < 0
  )
}
