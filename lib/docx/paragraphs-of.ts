import type { WordParagraph } from '@/lib/editor/guess-blocks'

export interface WordImage {
  readAsBuffer: () => Promise<Buffer>
}

/** The reader's tree, as far as it is looked at; its kinds are its own (`document`, `paragraph`, `run` …). */
interface WordNode {
  type: string
  children?: WordNode[]
  value?: string
  styleName?: string | null
  alignment?: string | null
  isBold?: boolean
  fontSize?: number | null
  readAsBuffer?: () => Promise<Buffer>
}

/** Deeper nesting is no letter. */
const DEEPEST = 60

/** Every paragraph in reading order, those of tables too; a line break inside one begins another. */
export function paragraphsOf(document: unknown, images: WordImage[]): WordParagraph[] {
  const found: WordParagraph[] = []
  const walk = (node: WordNode, depth: number) => {
    if (depth > DEEPEST) throw new RangeError('nested too deep')
    if (node.type === 'paragraph') found.push(...paragraph(node, images))
    else for (const child of node.children ?? []) walk(child, depth + 1)
  }
  walk(document as WordNode, 0)
  return found
}

function paragraph(node: WordNode, images: WordImage[]): WordParagraph[] {
  const runs: { text: string; bold: boolean; size: number }[] = []
  const photos: number[] = []
  const read = (inner: WordNode, looks: { bold: boolean; size: number }, depth: number) => {
    if (depth > DEEPEST) throw new RangeError('nested too deep')
    const own = inner.type === 'run' ? { bold: inner.isBold === true, size: inner.fontSize ?? 0 } : looks
    if (inner.type === 'text') runs.push({ text: inner.value ?? '', ...own })
    else if (inner.type === 'tab') runs.push({ text: ' ', ...own })
    else if (inner.type === 'break') runs.push({ text: '\n', ...own })
    else if (inner.type === 'image' && inner.readAsBuffer) {
      photos.push(images.length)
      images.push(inner as WordImage)
    }
    for (const child of inner.children ?? []) read(child, own, depth + 1)
  }
  for (const child of node.children ?? []) read(child, { bold: false, size: 0 }, 0)
  const worded = runs.filter(({ text }) => text.trim() !== '')
  const looks = {
    style: node.styleName ?? '',
    centered: node.alignment === 'center',
    bold: worded.length > 0 && worded.every(({ bold }) => bold),
    size: Math.max(0, ...worded.map(({ size }) => size)),
  }
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
  return lines.map((text, at) => ({ text, ...looks, photos: at === 0 ? photos : [] }))
}
