import type { SuspectView } from '@/lib/data/pages/page-view'
import { addCounty } from '@/lib/editor/commands/add-county'
import { changeContributor } from '@/lib/editor/commands/change-contributor'
import { together } from '@/lib/editor/commands/together'
import { undoDepth } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import type { SuspectDecision } from '@/lib/data/suspects/suspect-decisions'
import type { Desk } from '../desk'
import { findArticle, outlineOf } from '../page/outline'
import type { ArticleAttrs } from '@/lib/editor/document-json'
import { drawSuspect } from './draw-suspect'
import { joinPlaces, locateSuspect } from './locate-suspect'
import { meetingOf, refusal } from './refusal'
import { openSuspects, turnSuspect } from './suspect-queue'

/** Turns to the next suspect (or the one before): its place in view, its evidence marked on both sides. */
export function goToSuspect(desk: Desk, direction: 1 | -1): boolean {
  const next = turnSuspect(desk.suspects.get(), direction)
  desk.suspects.set({ current: next?.id ?? null })
  desk.ui.set({ inspector: true })
  drawSuspect(desk, next && asItStands(desk, next))
  return next !== null
}

const current = (desk: Desk): SuspectView | null => {
  const queue = desk.suspects.get()
  const found = openSuspects(queue).find(({ id }) => id === queue.current)
  return found ? asItStands(desk, found) : null
}

const asItStands = ({ editor }: Desk, suspect: SuspectView) =>
  locateSuspect(suspect, joinPlaces(outlineOf(editor.state.doc)))

/** The engine was right: facts are confirmed, structure is left, and the next one is shown. */
export function acceptSuspect(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect) return goToSuspect(desk, 1)
  answer(desk, [suspect], 'accepted', confirmation(desk, suspect))
  goToSuspect(desk, 1)
  return true
}

/** Accepts all that wait of the kind in hand, as one answer that undo takes back. */
export function acceptKind(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect) return false
  const alike = openSuspects(desk.suspects.get()).filter(({ kind }) => kind === suspect.kind)
  answer(desk, alike, 'accepted', together(alike.flatMap((one) => confirmation(desk, one) ?? [])))
  goToSuspect(desk, 1)
  return true
}

/** The engine was wrong: its second choice is taken and shown. Undo takes change and answer back. */
export function refuseSuspect(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect) return false
  const command = refusal(desk, suspect)
  if (command && !command(desk.editor.state)) return false
  const meeting = meetingOf(desk, suspect)
  if (!answer(desk, [suspect], 'refused', command)) return false
  drawSuspect(desk, suspect, meeting)
  return true
}

/** What accepting a suspect changes: a proposed fact becomes a confirmed one. */
function confirmation({ editor }: Desk, { kind, articleId, index = 0 }: SuspectView): Command | null {
  const attrs = findArticle(editor.state.doc, articleId)?.node.attrs as ArticleAttrs | undefined
  const county = attrs?.counties[index]
  const person = attrs?.contributors[index]
  if (kind === 'county' && county) return addCounty(county.code, articleId)
  return kind === 'contributor' && person ? changeContributor(person, {}, articleId) : null
}

function answer(
  { editor, work, answers, answerHistory }: Desk,
  suspects: readonly SuspectView[],
  decision: SuspectDecision,
  command: Command | null,
): boolean {
  if (!work.abilities.edit) return false
  const changed = command?.(editor.state, editor.view.dispatch, editor.view) ?? false
  const ids = suspects.map(({ id }) => id)
  answers.say(ids, decision)
  answerHistory.answered({ ids, decision, depth: undoDepth(editor.state), changed })
  return true
}
