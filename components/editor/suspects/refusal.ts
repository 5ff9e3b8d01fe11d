import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import type { SuspectView } from '@/lib/data/pages/page-view'
import { cutBlock } from '@/lib/editor/commands/cut-block'
import { joinWith } from '@/lib/editor/commands/join-with'
import { mergeArticle } from '@/lib/editor/commands/merge-article'
import { removeContributor } from '@/lib/editor/commands/remove-contributor'
import { removeCounty } from '@/lib/editor/commands/remove-county'
import { addCounty } from '@/lib/editor/commands/add-county'
import { setRole } from '@/lib/editor/commands/set-role'
import { splitArticle } from '@/lib/editor/commands/split-article'
import { together } from '@/lib/editor/commands/together'
import { toggleGap } from '@/lib/editor/commands/toggle-gap'
import type { ArticleAttrs, BlockAttrs, PrintedRole } from '@/lib/editor/document-json'
import { joinsOf } from '../commands/cut-join'
import type { Desk } from '../desk'
import { newId } from '@/lib/editor/new-id'
import { findArticle, findBlock } from '../page/outline'
import { gapSide } from './gap-side'

/** What refusing a suspect does: the engine's second choice, where it has one. Null: nothing to change. */
export function refusal(desk: Desk, suspect: SuspectView): Command | null {
  const { articleId, blockId, runnerUp, index = 0 } = suspect
  const attrs = findArticle(desk.editor.state.doc, articleId)?.node.attrs as ArticleAttrs | undefined
  if (suspect.kind === 'county') {
    const county = attrs?.counties[index]
    if (!county) return null
    const remove = removeCounty(county.code, articleId)
    return runnerUp?.code ? together([remove, addCounty(runnerUp.code, articleId)]) : remove
  }
  if (suspect.kind === 'contributor') {
    const person = attrs?.contributors[index]
    return person ? removeContributor(person, articleId) : null
  }
  if (!blockId) return runnerUp?.merge ? at(null, articleId, mergeArticle('previous')) : null
  if (suspect.kind === 'role')
    return runnerUp?.role ? at(blockId, articleId, setRole(runnerUp.role as PrintedRole)) : null
  if (suspect.kind === 'gap') return otherThanGap(desk, suspect, blockId)
  if (suspect.kind === 'join') return otherThanJoin(desk, suspect, blockId)
  return at(blockId, articleId, runnerUp?.merge ? mergeArticle('previous') : splitArticle(newId, 'block'))
}

/** Where in its block's text a refused join or gap goes on with something else. */
export function meetingOf(desk: Desk, suspect: SuspectView): number | undefined {
  const found = suspect.blockId ? findBlock(desk.editor.state.doc, suspect.blockId) : null
  if (found && suspect.kind === 'join') return joinsAt(desk, found.node)[suspect.index ?? 0] ?? undefined
  return found && suspect.kind === 'gap' && freeOther(desk, suspect) ? found.node.content.size : undefined
}

/** Nothing is missing there; what the engine would have joined goes on instead. */
function otherThanGap(desk: Desk, suspect: SuspectView, blockId: string): Command {
  const side = gapSide(suspect)
  const other = freeOther(desk, suspect)
  if (!other) return at(blockId, suspect.articleId, toggleGap(side))
  return together([...other.commands, at(blockId, suspect.articleId, joinWith(other.id))])
}

/** The join is cut, and what the engine would have joined instead goes on. Null where it is cut already. */
function otherThanJoin(desk: Desk, suspect: SuspectView, blockId: string): Command | null {
  const found = findBlock(desk.editor.state.doc, blockId)
  const join = found && joinsAt(desk, found.node)[suspect.index ?? 0]
  if (!join) return null
  const cut = at(blockId, suspect.articleId, cutBlock(newId), join)
  const other = freeOther(desk, suspect)
  if (!other) return cut
  return together([...other.commands, cut, at(blockId, suspect.articleId, joinWith(other.id))])
}

/**
 * The block of what the engine would have joined instead, and the command that cuts it off where it goes on from
 * something else. Null where there is none, or it stands before the place itself.
 */
function freeOther(
  desk: Desk,
  { blockId, articleId, index = 0, runnerUp }: SuspectView,
): { commands: Command[]; id: string } | null {
  const [start] = runnerUp?.join ?? []
  const run = start !== undefined && desk.page.get().runs.find((one) => one.start <= start && start < one.end)
  const found = run && run.blockId ? findBlock(desk.editor.state.doc, run.blockId) : null
  if (!run || !run.blockId || !found) return null
  const hints = (found.node.attrs as BlockAttrs).source ?? []
  const place = hints.findIndex(([from]) => from === start)
  if (run.blockId === blockId && place <= index) return null
  const join = place > 0 ? joinsAt(desk, found.node)[place - 1] : null
  if (!join) return { commands: [], id: run.blockId }
  const id = newId()
  return {
    commands: [
      at(
        run.blockId,
        articleId,
        cutBlock(() => id),
        join,
      ),
    ],
    id,
  }
}

const joinsAt = ({ page, work }: Desk, block: Node) => joinsOf(block, page.get().account, work.source.text)

/** A command run with the caret in this block, at an offset in its text, or at the start of the article. */
function at(blockId: string | null, articleId: string, command: Command, offset = 0): Command {
  return (state, dispatch, view) => {
    const found = blockId ? findBlock(state.doc, blockId) : findArticle(state.doc, articleId)
    if (!found) return false
    const pos = found.pos + (blockId ? 1 + offset : 2)
    return command(state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos))), dispatch, view)
  }
}
