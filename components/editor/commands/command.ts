import { COMMANDS as TEXT_COMMANDS, type CommandName } from '@/lib/editor/command-table'
import { KEYS } from '@/lib/editor/keys'

export const GROUPS = ['article', 'block', 'role', 'facts', 'suspects', 'go', 'page'] as const
export type CommandGroup = (typeof GROUPS)[number]

/** Commands of the workbench that are not of the text alone, with their default keys. */
const DESK_COMMANDS = [
  { id: 'discardArticle', group: 'article', letter: 'Z' },
  { id: 'joinWith', group: 'block', letter: 'J' },
  { id: 'cutJoin', group: 'block', letter: 'X' },
  { id: 'addCounty', group: 'facts', letter: 'q' },
  { id: 'removeCounty', group: 'facts', letter: 'Q' },
  { id: 'removeContributor', group: 'facts', letter: 'V' },
  { id: 'addContributor', group: 'facts', letter: 'z' },
  { id: 'nextSuspect', group: 'suspects', chord: 'F8', letter: 'n' },
  { id: 'previousSuspect', group: 'suspects', chord: 'Shift-F8', letter: 'N' },
  { id: 'acceptSuspect', group: 'suspects', chord: 'F9', letter: 'a' },
  { id: 'refuseSuspect', group: 'suspects', chord: 'Shift-F9', letter: 'v' },
  { id: 'acceptKind', group: 'suspects', letter: 'A' },
  { id: 'nextBlock', group: 'go', letter: 'ArrowDown' },
  { id: 'previousBlock', group: 'go', letter: 'ArrowUp' },
  { id: 'nextArticle', group: 'go', chord: 'Alt-PageDown', letter: ']' },
  { id: 'previousArticle', group: 'go', chord: 'Alt-PageUp', letter: '[' },
  { id: 'showInSource', group: 'go', letter: '.' },
  { id: 'insertUnassigned', group: 'go', letter: 'i' },
  { id: 'addComment', group: 'page', chord: 'Mod-Alt-m', letter: 'C' },
  { id: 'undo', group: 'page', chord: 'Mod-z' },
  { id: 'redo', group: 'page', chord: 'Mod-Shift-z' },
  { id: 'find', group: 'page', chord: 'Mod-f', letter: '/' },
  { id: 'palette', group: 'page', chord: 'Mod-k', letter: ':' },
  { id: 'listKeys', group: 'page', letter: '?' },
  { id: 'changeKeys', group: 'page' },
  { id: 'toggleSource', group: 'page', letter: '<' },
  { id: 'toggleInspector', group: 'page', letter: '>' },
  { id: 'toggleAccount', group: 'page', letter: '=' },
  { id: 'finish', group: 'page', chord: 'Mod-Alt-Enter' },
] as const satisfies readonly { id: string; group: CommandGroup; chord?: string; letter?: string }[]

export type DeskCommandId = (typeof DESK_COMMANDS)[number]['id']
export type CommandId = CommandName | DeskCommandId

export interface DeskCommand {
  id: CommandId
  group: CommandGroup
  /** While writing; `Mod` is Ctrl, or ⌘ on a Mac. */
  chord: string | null
  /** In command mode; upper case is with Shift. */
  letter: string | null
}

const TEXT_GROUPS: Partial<Record<CommandName, CommandGroup>> = {
  splitArticle: 'article',
  splitArticleAtBlock: 'article',
  mergePrevious: 'article',
  mergeNext: 'article',
  moveArticleUp: 'article',
  moveArticleDown: 'article',
  makePictureStory: 'article',
  confirmFacts: 'facts',
  setNoCounty: 'facts',
}

const groupOf = (name: CommandName): CommandGroup =>
  TEXT_GROUPS[name] ?? (name.startsWith('role') ? 'role' : 'block')

/** Every command of the workbench, group by group in the order of the palette. */
export const COMMANDS: readonly DeskCommand[] = [
  ...KEYS.map(({ command, chord, letter }) => ({ id: command, group: groupOf(command), chord, letter })),
  ...DESK_COMMANDS.map((one) => ({ chord: null, letter: null, ...one })),
].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))

/** Whether an id stands for a command on the text. */
export const isTextCommand = (id: CommandId): id is CommandName => id in TEXT_COMMANDS
