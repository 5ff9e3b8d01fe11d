import { mergeAttributes, Node } from '@tiptap/core'
import type { TagParseRule } from '@tiptap/pm/model'
import { ROLES, type Role } from '@/lib/segmentation/types'
import { jsonAttribute } from './attribute'
import { isBoolean, isId, isPhoto, isPrintedRole, isSpans } from './attribute-values'

/** What foreign HTML (a word processor, a web page) becomes; everything else is body. */
const FOREIGN: Partial<Record<Role, string[]>> = {
  headline: ['h1', 'h2', 'p.MsoTitle'],
  deck: ['p.MsoSubtitle'],
  subhead: ['h3', 'h4', 'h5', 'h6'],
  caption: ['figcaption', 'p.MsoCaption'],
  body: ['p', 'li', 'blockquote', 'pre', 'td', 'th', 'dt', 'dd'],
}

/** The element a role is written in, for screen readers and for pasting into other programs. */
const TAG: Partial<Record<Role, string>> = { headline: 'h2', subhead: 'h3' }

const blockNode = (role: Role) =>
  Node.create({
    name: role,
    group: 'block',
    content: 'text*',
    marks: '',
    selectable: false,
    // Body first: what ProseMirror fills in where a block is required is the schema's first block.
    priority: role === 'body' ? 200 : 100,
    addAttributes() {
      return {
        id: jsonAttribute('id', null, isId),
        source: jsonAttribute('source', null, isSpans),
        gapBefore: jsonAttribute('gapBefore', false, isBoolean),
        gapAfter: jsonAttribute('gapAfter', false, isBoolean),
        ...((role === 'caption' || role === 'discarded') && { photo: jsonAttribute('photo', null, isPhoto) }),
        ...(role === 'discarded' && {
          discardedBy: jsonAttribute('discardedBy', null, isId),
          wasRole: jsonAttribute('wasRole', null, isPrintedRole),
        }),
      }
    },
    parseHTML() {
      const own: TagParseRule = { tag: `[data-role="${role}"]`, priority: 60 }
      // A word processor's class says more than its element.
      const foreign = (FOREIGN[role] ?? []).map((tag) => ({ tag, priority: tag.includes('.') ? 55 : 50 }))
      return [own, ...foreign]
    },
    renderHTML({ HTMLAttributes }) {
      return [TAG[role] ?? 'p', mergeAttributes({ 'data-role': role }, HTMLAttributes), 0]
    },
  })

/** One node type a role (段). Plain text alone: no marks, no breaks, no pictures inside. */
export const blockNodes: Node[] = ROLES.map(blockNode)
