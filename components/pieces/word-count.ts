import type { Outline } from '@/components/editor/page/outline'

/** 字数: the characters of the text itself, white space left out; headings, captions and names are not counted. */
export function wordCount({ articles }: Outline): number {
  const text = articles.flatMap(({ blocks }) =>
    blocks.filter(({ role }) => role === 'body' || role === 'subhead').map(({ node }) => node.textContent),
  )
  return [...text.join('').replace(/\s/g, '')].length
}
