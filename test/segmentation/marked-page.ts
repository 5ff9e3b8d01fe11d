import { segmentOptions } from '@/lib/lexicon/segment-options'
import { segment } from '@/lib/segmentation/segment'
import type { Segmentation, SegmentOptions } from '@/lib/segmentation/types'

/**
 * A page written out with its boundaries marked: each line is `ARTICLE ROLE|text`, and `+` after the role
 * says that the paragraph of an earlier line goes on in it. An empty line stays empty.
 */
export interface MarkedPage {
  source: string
  marked: string[]
}

/** Takes a marked page apart: the text for the engine, the marks for the comparison. */
export function readMarked(page: string): MarkedPage {
  const lines = page
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^ {2,}(?=\d+ )/, ''))
  const source = lines.map((line) => line.slice(line.indexOf('|') + 1)).join('\n')
  return { source, marked: lines.filter((line) => line.includes('|')) }
}

// Loaded here, so that no test's time pays for the tables and the dictionary.
const home = segmentOptions({ prefecture: '220300' })

/** Segments a marked page and marks it as the engine sees it, articles numbered as they first appear. */
export function markAsSeen(
  page: string,
  options: SegmentOptions = home,
): { source: string; seen: string[]; marked: string[]; segmentation: Segmentation } {
  const { source, marked } = readMarked(page)
  const segmentation = segment(source, options)
  const places = new Map<number, string>()
  segmentation.articles.forEach(({ blocks }, a) =>
    blocks.forEach(({ role, spans }) =>
      spans.forEach(([start, end], s) => {
        for (let at = start; at < end; at++) places.set(at, `${a} ${role}${s > 0 ? '+' : ''}`)
      }),
    ),
  )
  const numbers = new Map<string, number>()
  let at = 0
  const seen = marked.map((line) => {
    const text = line.slice(line.indexOf('|') + 1)
    const start = source.indexOf(text, at)
    at = start + text.length
    const [article = '?', role = '?'] = (places.get(start + text.search(/\S/)) ?? '').split(' ')
    if (!numbers.has(article)) numbers.set(article, numbers.size + 1)
    return `${numbers.get(article)} ${role}|${text}`
  })
  return { source, seen, marked, segmentation }
}
