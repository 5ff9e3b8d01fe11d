import { createContext, use } from 'react'
import type { PageForWork } from '@/lib/data/pages/page-view'
import type { CommandId } from './commands/command'
import type { Keys } from './commands/keys-of'
import type { Drag } from './page/drag-data'
import type { PageFacts } from './page/page-facts'
import type { Store } from './store'
import type { AnswerHistory } from './suspects/answer-history'
import type { Answers } from './suspects/answers'
import type { SuspectQueue } from './suspects/suspect-queue'
import type { TextDesk } from './text-desk'

/** What is open and how keys are taken. */
export interface DeskUi {
  source: boolean
  inspector: boolean
  palette: boolean
  keys: boolean
  /** On the way to the settings of keys. */
  keySettings: boolean
  finding: boolean
  /** Choosing the fragment that goes on after the block at the caret. */
  joining: boolean
  /** Writing, or one letter a command. */
  mode: 'write' | 'command'
  /** What the editor typed, deleted and discarded is drawn. */
  account: boolean
  /** Said by the live region; else the command that was done last is. */
  said: string
  done: CommandId | null
  /** What was asked for last, where it did not fit. */
  misfit: CommandId | null
  /** Asked for by key or palette; the button in the header does it. */
  finishing: boolean
  /** Field of the inspector that a command wants the focus in. */
  field: 'county' | 'contributor' | 'find' | null
}

/** One page open in one window: what all parts around the text share. */
export interface Desk extends TextDesk {
  work: PageForWork
  /** The keys as this person has them. */
  keys: Keys
  ui: Store<DeskUi>
  page: Store<PageFacts>
  drop: Store<Drag>
  suspects: Store<SuspectQueue>
  answers: Answers
  answerHistory: AnswerHistory
  /** Runs a command by its id; false where it does not fit here. */
  run: (id: CommandId) => boolean
}

export const DeskContext = createContext<Desk | null>(null)

/** The desk around this component. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('Outside the workbench')
  return desk
}
