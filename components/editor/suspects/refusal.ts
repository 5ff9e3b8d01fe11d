import { TextSelection, type Command } from '@tiptap/pm/state'
import type { SuspectView } from '@/lib/data/pages/page-view'
import { joinWith } from '@/lib/editor/commands/join-with'
import { mergeArticle } from '@/lib/editor/commands/merge-article'
import { removeContributor } from '@/lib/editor/commands/remove-contributor'
import { removeCounty } from '@/lib/editor/commands/remove-county'
import { addCounty } from '@/lib/editor/commands/add-county'
import { setRole } from '@/lib/editor/commands/set-role'
import { splitArticle } from '@/lib/editor/commands/split-article'
import { together } from '@/lib/editor/commands/together'
import { toggleGap } from '@/lib/editor/commands/toggle-gap'
import type { ArticleAttrs, PrintedRole } from '@/lib/editor/document-json'
import { cutJoin } from '../commands/cut-join'
import type { Desk } from '../desk'
import { newId } from '@/lib/editor/new-id'
import { findArticle, findBlock } from '../page/outline'

/** What refusing a suspect does: the engine's second choice, where it has one. Null: nothing to change. */
export function refusal(desk: Desk, suspect: SuspectView): Command | null {
  const { articleId, blockId, runnerUp, index = 0 } = suspect
  const { page, work } = desk
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
  if (!blockId) return runnerUp?.merge ? at(desk, null, articleId, mergeArticle('previous')) : null
  if (suspect.kind === 'role')
    return runnerUp?.role ? at(desk, blockId, articleId, setRole(runnerUp.role as PrintedRole)) : null
  if (suspect.kind === 'gap') return at(desk, blockId, articleId, toggleGap('after'))
  if (suspect.kind === 'join') {
    if (!runnerUp?.join)
      return at(desk, blockId, articleId, cutJoin(page.get().account, work.source.text, newId))
    const other = page
      .get()
      .runs.find(({ start, end }) => start <= runnerUp.join![0] && runnerUp.join![0] < end)
    return other?.blockId ? at(desk, blockId, articleId, joinWith(other.blockId)) : null
  }
  return at(
    desk,
    blockId,
    articleId,
    runnerUp?.merge ? mergeArticle('previous') : splitArticle(newId, 'block'),
  )
}

/** A command run with the caret in this block (or at the start of the article). */
function at({ editor }: Desk, blockId: string | null, articleId: string, command: Command): Command {
  return (state, dispatch, view) => {
    const found = blockId ? findBlock(editor.state.doc, blockId) : findArticle(editor.state.doc, articleId)
    if (!found) return false
    const pos = found.pos + (blockId ? 1 : 2)
    return command(state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos))), dispatch, view)
  }
}
