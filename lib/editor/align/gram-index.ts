const FACTOR = 0x01000193

/** Rolling hashes of all runs of `k` characters: `hashes[i]` is that of `[i, i + k)`. */
export function gramHashes(codes: Uint16Array, k: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - k + 1))
  let leaving = 1
  for (let i = 0; i < k; i++) leaving = Math.imul(leaving, FACTOR)
  let hash = 0
  for (let i = 0; i < codes.length; i++) {
    hash = Math.imul(hash, FACTOR) + codes[i]! + 1
    if (i >= k) hash -= Math.imul(leaving, codes[i - k]! + 1)
    if (i >= k - 1) hashes[i - k + 1] = hash
  }
  return hashes
}

/** The positions at which a run of `k` free characters with a given hash begins, first to last; -1 ends. */
export interface GramIndex {
  first: (hash: number) => number
  next: (position: number, hash: number) => number
}

/**
 * Indexes the runs of `k` free characters (`taken[i] < 0`). Linear to build; repeated text makes long
 * chains, so a caller must bound its walk.
 */
export function indexGrams(codes: Uint16Array, taken: Int32Array, k: number): GramIndex {
  const hashes = gramHashes(codes, k)
  const size = 1 << Math.ceil(Math.log2(Math.max(16, hashes.length * 2)))
  const heads = new Int32Array(size).fill(-1)
  const chain = new Int32Array(hashes.length).fill(-1)
  let free = 0
  for (let start = codes.length - 1; start >= 0; start--) {
    free = taken[start]! < 0 ? free + 1 : 0
    if (free < k) continue
    const slot = hashes[start]! & (size - 1)
    chain[start] = heads[slot]!
    heads[slot] = start
  }
  const seek = (from: number, hash: number) => {
    let at = from
    while (at >= 0 && hashes[at] !== hash) at = chain[at]!
    return at
  }
  return {
    first: (hash) => seek(heads[hash & (size - 1)]!, hash),
    next: (position, hash) => seek(chain[position]!, hash),
  }
}
