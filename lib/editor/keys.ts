import type { CommandName } from './command-table'

/** A command's default keys. Its name is also its message key: `commands.<command>`. */
export interface CommandKeys {
  command: CommandName
  /** While writing, in ProseMirror's notation (`Mod` is Ctrl, or ⌘ on a Mac); null for none. */
  chord: string | null
  /** In command mode; upper case is with Shift. */
  letter: string
}

/**
 * Default keys. None is one that a system, browser or input method owns: no Ctrl-Space, Ctrl-Shift,
 * Shift-Space and Ctrl-. (input methods), no Ctrl-Alt-A, -F, -L, -O, -S, -W, -Z (Chinese messengers take them
 * from every program), no ⌘⌥ with a letter that macOS or developer tools take.
 */
export const KEYS: readonly CommandKeys[] = [
  { command: 'splitArticle', chord: 'Mod-Enter', letter: 'S' },
  { command: 'splitArticleAtBlock', chord: 'Mod-Shift-Enter', letter: 's' },
  { command: 'mergePrevious', chord: 'Mod-Alt-,', letter: 'm' },
  { command: 'mergeNext', chord: 'Mod-Alt-.', letter: 'M' },
  { command: 'moveBlockUp', chord: 'Alt-ArrowUp', letter: 'u' },
  { command: 'moveBlockDown', chord: 'Alt-ArrowDown', letter: 'd' },
  { command: 'moveArticleUp', chord: 'Alt-Shift-ArrowUp', letter: 'U' },
  { command: 'moveArticleDown', chord: 'Alt-Shift-ArrowDown', letter: 'D' },
  { command: 'joinNext', chord: 'Mod-Alt-g', letter: 'j' },
  { command: 'cutBlock', chord: null, letter: 'x' },
  { command: 'toggleGapBefore', chord: 'Mod-Alt-[', letter: 'G' },
  { command: 'toggleGapAfter', chord: 'Mod-Alt-]', letter: 'g' },
  { command: 'discardBlock', chord: 'Mod-Alt-x', letter: 'w' },
  { command: 'restoreBlock', chord: 'Mod-Alt-v', letter: 'W' },
  { command: 'makePictureStory', chord: 'Mod-Alt-k', letter: 'p' },
  { command: 'confirmFacts', chord: 'Mod-Alt-y', letter: 'y' },
  { command: 'setNoCounty', chord: null, letter: 'Y' },
  { command: 'roleHeadline', chord: 'Mod-Alt-1', letter: 'h' },
  { command: 'roleKicker', chord: 'Mod-Alt-2', letter: 'k' },
  { command: 'roleDeck', chord: 'Mod-Alt-3', letter: 'e' },
  { command: 'roleByline', chord: 'Mod-Alt-4', letter: 'l' },
  { command: 'roleSubhead', chord: 'Mod-Alt-5', letter: 'b' },
  { command: 'roleBody', chord: 'Mod-Alt-6', letter: 't' },
  { command: 'roleCaption', chord: 'Mod-Alt-7', letter: 'c' },
  { command: 'roleCredit', chord: 'Mod-Alt-8', letter: 'r' },
  { command: 'roleNote', chord: 'Mod-Alt-9', letter: 'o' },
  { command: 'roleNotice', chord: 'Mod-Alt-0', letter: 'f' },
]
