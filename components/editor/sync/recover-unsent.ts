import { Step } from '@tiptap/pm/transform'
import { STRUCTURE } from '@/lib/editor/commands/structure'
import type { Desk } from '../desk'
import { dropUnsent, findUnsent, type Unsent } from './outbox'
import { rebaseUnsent } from './rebase-unsent'
import type { Recovered } from './recovered'
import { stepsApi } from './steps-api'
import type { SyncClient } from './sync-client'
import { LONGEST_ABSENCE, MOST_FOREIGN } from './sync-status'

/**
 * Takes up what windows that are gone have left behind. Little and young: it is replayed at once, as
 * after a crash. Much, old, or not fitting any more: it waits in `ui` to be looked at first.
 */
export async function recoverUnsent(desk: Desk): Promise<void> {
  const { work, me, clientId, sync } = desk
  if (!work.abilities.edit) return
  for (const unsent of await findUnsent(work.documentId, me.id, clientId)) {
    const recovered = await prepare(desk, unsent)
    if (!recovered) continue
    if (recovered.steps.length === 0 && recovered.lost === 0) {
      dropUnsent(work.documentId, unsent.clientId)
      continue
    }
    const old = Date.now() - unsent.at > LONGEST_ABSENCE || recovered.foreign > MOST_FOREIGN
    if (old || recovered.lost > 0) sync.status.set({ recovered })
    else takeUp(desk, recovered)
  }
}

async function prepare({ work, editor, sync }: Desk, unsent: Unsent): Promise<Recovered | null> {
  const answer = await stepsApi(work.documentId).since(unsent.version)
  // Without an answer they stay where they are, for the next time the page is opened.
  if (answer.kind !== 'answer') return null
  const { steps, clientIds } = answer.value
  const read = (json: object) => Step.fromJSON(editor.schema, json)
  // A lost acknowledgement: the log has the first of them already.
  const confirmed = clientIds.findIndex((id) => id !== unsent.clientId)
  const taken = confirmed < 0 ? clientIds.length : confirmed
  const foreign = steps.slice(taken).map(read)
  const own = unsent.steps.slice(taken).map(read)
  // The window may have come further by now, through the stream: what it has is what they go onto.
  const since = await editorAt(sync, answer.value.version)
  if (!since) return null
  const { steps: moved, lost } = rebaseUnsent(editor.state.doc, own, foreign)
  return { unsent, steps: moved, lost, foreign: foreign.length }
}

/** Waits until the window shows this version; false where it has gone past it (the next opening tries again). */
async function editorAt(sync: SyncClient, version: number): Promise<boolean> {
  if (sync.status.get().version < version) {
    sync.hear(version)
    await new Promise<void>((resolve) => {
      const end = sync.status.subscribe(() => {
        if (sync.status.get().version < version) return
        end()
        resolve()
      })
    })
  }
  return sync.status.get().version === version && sync.status.get().unsent === 0
}

/** Replays recovered steps as changes of this window; its own outbox holds them before the old one goes. */
export function takeUp(desk: Desk, { unsent, steps }: Recovered): void {
  const { editor, work, sync } = desk
  const { tr } = editor.state
  for (const step of steps) tr.maybeStep(step)
  // Commands made them, once; the guard must let them pass as one change.
  if (tr.docChanged) editor.view.dispatch(tr.setMeta(STRUCTURE, true))
  sync.status.set({ recovered: null })
  dropUnsent(work.documentId, unsent.clientId)
}

export function giveUp({ work, sync }: Desk, { unsent }: Recovered): void {
  sync.status.set({ recovered: null })
  dropUnsent(work.documentId, unsent.clientId)
}
