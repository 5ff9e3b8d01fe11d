import type { SuspectView } from '@/lib/data/pages/page-view'
import { addCounty } from '@/lib/editor/commands/add-county'
import { changeContributor } from '@/lib/editor/commands/change-contributor'
import type { Command } from '@tiptap/pm/state'
import type { Desk } from '../desk'
import { findArticle } from '../page/outline'
import type { ArticleAttrs } from '@/lib/editor/document-json'
import { drawSuspect } from './draw-suspect'
import { refusal } from './refusal'
import { openSuspects, turnSuspect } from './suspect-queue'

/** Turns to the next suspect (or the one before): its place in view, its evidence marked on both sides. */
export function goToSuspect(desk: Desk, direction: 1 | -1): boolean {
  const next = turnSuspect(desk.suspects.get(), direction)
  desk.suspects.set({ current: next?.id ?? null })
  desk.ui.set({ inspector: true })
  drawSuspect(desk, next)
  return next !== null
}

const current = ({ suspects }: Desk): SuspectView | null => {
  const queue = suspects.get()
  return openSuspects(queue).find(({ id }) => id === queue.current) ?? null
}

/** The engine was right: facts are confirmed, structure is left, and the next one is shown. */
export function acceptSuspect(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect) return goToSuspect(desk, 1)
  accept(desk, suspect)
  goToSuspect(desk, 1)
  return true
}

/** Accepts all that wait of the kind in hand. */
export function acceptKind(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect) return false
  for (const one of openSuspects(desk.suspects.get())) if (one.kind === suspect.kind) accept(desk, one)
  goToSuspect(desk, 1)
  return true
}

/** The engine was wrong: its second choice is taken and shown. Undo takes the change back. */
export function refuseSuspect(desk: Desk): boolean {
  const suspect = current(desk)
  if (!suspect || !desk.editor.isEditable) return false
  const command = refusal(desk, suspect)
  if (command && !apply(desk, command)) return false
  decide(desk, suspect.id, 'refused')
  drawSuspect(desk, suspect)
  return true
}

function accept(desk: Desk, suspect: SuspectView): void {
  const attrs = findArticle(desk.editor.state.doc, suspect.articleId)?.node.attrs as ArticleAttrs | undefined
  const county = attrs?.counties[suspect.index ?? 0]
  const person = attrs?.contributors[suspect.index ?? 0]
  if (suspect.kind === 'county' && county) apply(desk, addCounty(county.code, suspect.articleId))
  if (suspect.kind === 'contributor' && person) apply(desk, changeContributor(person, {}, suspect.articleId))
  decide(desk, suspect.id, 'accepted')
}

const decide = ({ suspects }: Desk, id: string, decision: 'accepted' | 'refused') =>
  suspects.set((now) => ({ decided: { ...now.decided, [id]: decision } }))

const apply = ({ editor }: Desk, command: Command): boolean =>
  editor.isEditable && command(editor.state, editor.view.dispatch, editor.view)
