import { mergeAttributes, Node } from '@tiptap/core'
import { jsonAttribute } from './attribute'
import { isArticleKind, isBoolean, isContributors, isCounties, isFact, isId } from './attribute-values'

/**
 * 稿件. Isolating keeps a caret at its edge from joining it to its neighbour; ranges that cross its
 * edge are `deleteRange`'s work, because isolating does not stop them.
 */
export const Article = Node.create({
  name: 'article',
  content: 'block+',
  isolating: true,
  selectable: false,
  defining: true,
  addAttributes() {
    return {
      id: jsonAttribute('id', null, isId),
      kind: jsonAttribute('kind', 'story', isArticleKind),
      counties: jsonAttribute('counties', [], isCounties),
      countyNone: jsonAttribute('countyNone', false, isBoolean),
      contributors: jsonAttribute('contributors', [], isContributors),
      column: jsonAttribute('column', null, isFact),
      genre: jsonAttribute('genre', null, isFact),
      placement: jsonAttribute('placement', null, isFact),
    }
  },
  parseHTML() {
    return [{ tag: 'section[data-article]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes({ 'data-article': '' }, HTMLAttributes), 0]
  },
})
