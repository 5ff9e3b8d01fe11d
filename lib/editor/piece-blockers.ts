import type { BlockerFact } from '@/lib/domain/blockers'
import type { DocumentJson } from './document-json'
import { publishedBlocks } from './published-blocks'

/**
 * What a piece needs before it can be handed in: `piece-headline` and `piece-body` (a text, or for a picture
 * story a picture).
 */
export function pieceBlockers({ content }: DocumentJson): BlockerFact[] {
  const blocks = content.flatMap(publishedBlocks)
  const found: BlockerFact[] = []
  if (!blocks.some(({ role }) => role === 'headline')) found.push({ code: 'piece-headline' })
  if (!blocks.some(({ role, photo }) => role === 'body' || photo)) found.push({ code: 'piece-body' })
  return found
}
