import type { Rule } from '../types'

/** An article that says much of what was printed before; found by the fingerprints that the desk keeps. */
export const repeats: Rule = (page, around) =>
  around.repeats.flatMap(({ articleId, blockId, start, end, headline, date, share }) => {
    const block = page.articles.find(({ id }) => id === articleId)?.blocks.find(({ id }) => id === blockId)
    // Edited since it was compared: the next look at the page compares anew.
    if (!block || end > block.text.length) return []
    return [{ code: 'printed-before', articleId, blockId, start, end, values: { headline, date, share } }]
  })
