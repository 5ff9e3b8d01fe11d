import type { Node } from '@tiptap/pm/model'
import type { ArticleKind } from '@/lib/segmentation/types'

/**
 * The kind that an article has once its blocks are these: a picture story has no body, furniture is notices
 * alone.
 */
export function kindFor(blocks: readonly Node[], kind: ArticleKind): ArticleKind {
  const roles = new Set(blocks.map((block) => block.type.name).filter((role) => role !== 'discarded'))
  if (roles.size === 0) return kind
  const all = (...allowed: string[]) => [...roles].every((role) => allowed.includes(role))
  if (all('caption', 'credit')) return 'photo'
  if (all('notice')) return 'notice'
  if (kind === 'photo' && !roles.has('body')) return 'photo'
  return 'story'
}
