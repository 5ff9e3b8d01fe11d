import { closeHistory } from '@tiptap/pm/history'
import { Step } from '@tiptap/pm/transform'
import { STRUCTURE } from '@/lib/editor/commands/structure'
import type { TextDesk } from '../text-desk'
import { dropUnsent, findUnsent, type Unsent } from './outbox'
import { rebaseUnsent } from './rebase-unsent'
import type { Recovered } from './recovered'
import { stepsApi } from './steps-api'
import type { SyncClient } from './sync-client'
import { LONGEST_ABSENCE, MOST_FOREIGN } from './sync-status'
import { takeBackOwn } from './take-back-own'

/**
 * Takes up what windows that are gone have left behind. Little and young: it is made anew at once, as
 * after a crash. Much, old, or not fitting any more: it waits in the status to be looked at first.
 */
export async function recoverUnsent(desk: TextDesk): Promise<void> {
  const { work, me, clientId, sync } = desk
  if (!work.abilities.edit) return
  for (const unsent of await findUnsent(work.documentId, me.id, clientId)) {
    const recovered = await prepare(desk, unsent)
    if (!recovered) continue
    const old = Date.now() - unsent.at > LONGEST_ABSENCE || recovered.foreign > MOST_FOREIGN
    if (recovered.foreign > 0 && (old || recovered.dropped.length > 0)) return sync.status.set({ recovered })
    apply(desk, recovered)
  }
}

/** The steps as they have to be now; null where there are none left, or no answer (then they stay for the next opening). */
async function prepare({ work, editor, sync }: TextDesk, unsent: Unsent): Promise<Recovered | null> {
  const api = stepsApi(work.documentId)
  const answer = await api.since(unsent.version)
  if (answer.kind !== 'answer') return null
  const { steps, clientIds } = answer.value
  const read = (json: object) => Step.fromJSON(editor.schema, json)
  // A lost acknowledgement: the log has the first of them already.
  const confirmed = clientIds.findIndex((id) => id !== unsent.clientId)
  const taken = confirmed < 0 ? clientIds.length : confirmed
  const own = unsent.steps.slice(taken).map(read)
  if (own.length === 0) {
    dropUnsent(unsent)
    return null
  }
  const base = await api.at(unsent.version + taken)
  // The window may have come further by now, through the stream: what it has is what they go onto.
  if (base.kind !== 'answer' || !(await editorAt(sync, answer.value.version))) return null
  const foreign = steps.slice(taken).map(read)
  const groups = unsent.groups.slice(taken)
  const rebased = rebaseUnsent(editor.schema.nodeFromJSON(base.value), own, groups, foreign)
  return rebased.theirs.eq(editor.state.doc) ? { ...rebased, unsent, foreign: foreign.length } : null
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

/** Makes them anew as changes of this window; its own outbox holds them before the old one goes. */
function apply({ editor, sync }: TextDesk, { unsent, commands, unplaced }: Recovered): void {
  for (const command of commands) {
    const { tr } = editor.state
    for (const step of command) tr.step(step)
    // Commands made them, once; the guard must let them pass, and undo take each back by itself.
    editor.view.dispatch(closeHistory(tr).setMeta(STRUCTURE, true))
  }
  sync.shelf.keep(unplaced)
  dropUnsent(unsent)
}

/** Whatever came in since the difference was shown is taken in first. False where that was not possible now. */
async function makeAnew(desk: TextDesk, { unsent }: Recovered): Promise<boolean> {
  if (!(await desk.sync.flush())) return false
  const recovered = await prepare(desk, unsent)
  if (recovered) apply(desk, recovered)
  return recovered !== null
}

/** The choice after a look at the difference: the own changes go on top. False where that was not possible now. */
export async function takeUp(desk: TextDesk, recovered: Recovered): Promise<boolean> {
  const done = await makeAnew(desk, recovered)
  if (done) next(desk)
  return done
}

/** The other choice: the own changes go into the history, and the page back to what the others made of it. */
export async function setAside(desk: TextDesk, recovered: Recovered): Promise<boolean> {
  if (!(await desk.sync.flush())) return false
  const { version } = desk.sync.status.get()
  const done = (await makeAnew(desk, recovered)) && (await takeBackOwn(desk, version))
  if (done) next(desk)
  return done
}

function next(desk: TextDesk): void {
  desk.sync.status.set({ recovered: null })
  void recoverUnsent(desk)
}
