import type { Editor } from '@tiptap/core'
import type { PageForWork } from '@/lib/data/pages/page-view'
import type { KeySettings } from '@/lib/editor/key-rules'
import { makeKeys } from './commands/keys-of'
import { runCommand } from './commands/run-command'
import type { Desk, DeskUi } from './desk'
import { newId } from '@/lib/editor/new-id'
import { NO_DRAG, type Drag } from './page/drag-data'
import type { PageFacts } from './page/page-facts'
import { makeStore } from './store'
import type { Presence } from './stream/stream-types'
import { AnswerHistory } from './suspects/answer-history'
import { Answers } from './suspects/answers'
import type { SuspectQueue } from './suspects/suspect-queue'
import { SyncClient } from './sync/sync-client'
import { stepsApi } from './sync/steps-api'

/** All of a desk but its editor, which needs the sync client's plugin first. */
export type DeskCore = Omit<Desk, 'editor' | 'run'>

export function deskCore(work: PageForWork, me: Desk['me'], keys: KeySettings): DeskCore {
  const clientId = newId()
  const suspects = makeStore<SuspectQueue>({
    items: work.suspects,
    decided: work.decisions,
    settled: new Set(),
    current: null,
  })
  const answers = new Answers(work.documentId, work.decisions, suspects)
  const { documentId, version } = work
  return {
    work,
    me,
    keys: makeKeys(keys),
    clientId,
    sync: new SyncClient({
      documentId,
      version,
      clientId,
      userId: me.id,
      editable: work.abilities.edit,
      api: stepsApi(documentId),
    }),
    ui: makeStore<DeskUi>({
      source: true,
      inspector: true,
      palette: false,
      keys: false,
      keySettings: false,
      finding: false,
      joining: false,
      mode: 'write',
      account: false,
      said: '',
      done: null,
      misfit: null,
      finishing: false,
      field: null,
    }),
    page: makeStore<PageFacts>({
      outline: { articles: [] },
      place: null,
      account: null,
      runs: [],
      blockers: work.blockers,
      warnings: [],
      evidence: [],
    }),
    drop: makeStore<Drag>(NO_DRAG),
    people: makeStore<{ others: readonly Presence[] }>({ others: [] }),
    suspects,
    answers,
    answerHistory: new AnswerHistory((ids, decision) => {
      answers.say(ids, decision)
      // What was taken back is asked again.
      if (decision === null) suspects.set({ current: ids[0] ?? null })
    }),
  }
}

export function openDesk(core: DeskCore, editor: Editor): Desk {
  const desk: Desk = { ...core, editor, run: (id) => runCommand(desk, id) }
  return desk
}
