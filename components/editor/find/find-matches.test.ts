import { expect, test } from 'vitest'
import { documentSchema } from '@/lib/editor/schema'
import { findMatches } from './find-matches'

const doc = documentSchema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'article',
      attrs: { id: 'a' },
      content: ['渠道，渠道', 'ＡＢ，书屋'].map((text, index) => ({
        type: 'body',
        attrs: { id: String(index) },
        content: [{ type: 'text', text }],
      })),
    },
  ],
})
const texts = (text: string) => findMatches(doc, text).map(({ from, to }) => doc.textBetween(from, to))

test('every place in every block is found, once', () => {
  expect(texts('渠道')).toEqual(['渠道', '渠道'])
})

test('half-width finds full-width, in any case', () => {
  expect(texts('ab,')).toEqual(['ＡＢ，'])
})

test('nothing is found for nothing, and not across blocks', () => {
  expect(texts('')).toEqual([])
  expect(texts('道ab')).toEqual([])
})
