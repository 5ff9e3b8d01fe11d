import type { Command } from '@tiptap/pm/state'
import { cutBlock } from './commands/cut-block'
import { confirmFacts } from './commands/confirm-facts'
import { discardBlock } from './commands/discard-block'
import { joinNext } from './commands/join-next'
import { makePictureStory } from './commands/make-picture-story'
import { mergeArticle } from './commands/merge-article'
import { moveArticle } from './commands/move-article'
import { moveBlock } from './commands/move-block'
import { restoreBlock } from './commands/restore-block'
import { setNoCounty } from './commands/set-no-county'
import { setRole } from './commands/set-role'
import { splitArticle } from './commands/split-article'
import { toggleGap } from './commands/toggle-gap'

/** What commands need from outside: who is at work, and where ids come from. */
export interface CommandContext {
  userId: string
  /** Gives a new UUID at each call. */
  newId: () => string
}

/**
 * Every command that needs no choice beyond the cursor, by the name under which keys, menus and the palette
 * know it.
 */
export const COMMANDS = {
  splitArticle: ({ newId }) => splitArticle(newId),
  splitArticleAtBlock: ({ newId }) => splitArticle(newId, 'block'),
  mergePrevious: () => mergeArticle('previous'),
  mergeNext: () => mergeArticle('next'),
  moveBlockUp: () => moveBlock('up'),
  moveBlockDown: () => moveBlock('down'),
  moveArticleUp: () => moveArticle('up'),
  moveArticleDown: () => moveArticle('down'),
  joinNext: () => joinNext,
  cutBlock: ({ newId }) => cutBlock(newId),
  toggleGapBefore: () => toggleGap('before'),
  toggleGapAfter: () => toggleGap('after'),
  discardBlock: ({ userId }) => discardBlock(userId),
  restoreBlock: () => restoreBlock,
  makePictureStory: ({ newId }) => makePictureStory(newId),
  confirmFacts: () => confirmFacts(),
  setNoCounty: () => setNoCounty(true),
  roleKicker: () => setRole('kicker'),
  roleHeadline: () => setRole('headline'),
  roleDeck: () => setRole('deck'),
  roleByline: () => setRole('byline'),
  roleSubhead: () => setRole('subhead'),
  roleBody: () => setRole('body'),
  roleCaption: () => setRole('caption'),
  roleCredit: () => setRole('credit'),
  roleNote: () => setRole('note'),
  roleNotice: () => setRole('notice'),
} as const satisfies Record<string, (context: CommandContext) => Command>

export type CommandName = keyof typeof COMMANDS
