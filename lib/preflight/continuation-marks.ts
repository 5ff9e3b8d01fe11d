import type { DocumentJson } from '@/lib/editor/document-json'
import { blockText } from '@/lib/editor/document-json'
import { countOf } from './numerals'
import type { ContinuationMark } from './types'

const MARK = /(下转|上接|(?<=[（(▲△])[转接])第?\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*版/g

/** Where a text says that it goes on elsewhere, or began there; 转 and 接 by themselves say so in brackets. */
export function marksIn(text: string): (ContinuationMark & { start: number; end: number })[] {
  return [...text.matchAll(MARK)].flatMap(({ index, 0: found, 1: words, 2: number }) => {
    const page = countOf(number!)
    if (page === null) return []
    return [
      { direction: words!.endsWith('转') ? 'to' : 'from', page, start: index, end: index + found.length },
    ]
  })
}

/** The marks of a whole page's document. */
export function continuationMarks(document: DocumentJson): ContinuationMark[] {
  return document.content.flatMap(({ content }) =>
    content
      .filter(({ type }) => type !== 'discarded')
      .flatMap((block) => marksIn(blockText(block)).map(({ direction, page }) => ({ direction, page }))),
  )
}
