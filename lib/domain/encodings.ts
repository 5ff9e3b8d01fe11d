export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const
/** How the bytes of a source text are to be read. */
export type Encoding = (typeof ENCODINGS)[number]

/** The largest source text that is taken, in bytes. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024
