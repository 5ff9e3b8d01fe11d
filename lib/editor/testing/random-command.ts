import { deleteSelection } from '@tiptap/pm/commands'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { COMMANDS, type CommandName } from '../command-table'
import { addCounty } from '../commands/add-county'
import { joinWith } from '../commands/join-with'
import { moveArticleTo } from '../commands/move-article-to'
import { moveBlockTo } from '../commands/move-block-to'
import { replaceSelection } from '../commands/replace-selection'
import type { Desk } from './desk'
import type { Random } from './random'

const NAMES = Object.keys(COMMANDS) as CommandName[]

/** Counties of 四平市, which stand in every newsroom's database. */
const COUNTIES = ['220302', '220303', '220322', '220323', '220382']

/** Puts the caret anywhere. */
export function moveCaret(r: Random, desk: Desk): void {
  const { doc, tr } = desk.state
  const pos = doc.resolve(r.below(doc.content.size))
  desk.state = desk.state.apply(tr.setSelection(TextSelection.near(pos)))
}

/** Deletes from the caret to a place near it, over blocks and articles too; or types over it. */
export function deleteStretch(r: Random, desk: Desk, typed = ''): void {
  const { doc, selection, tr } = desk.state
  const to = TextSelection.near(doc.resolve(Math.min(selection.head + r.below(12), doc.content.size)), -1)
  desk.state = desk.state.apply(tr.setSelection(TextSelection.between(selection.$head, to.$head)))
  if (desk.run(replaceSelection(typed))) return
  if (typed) desk.type(typed)
  else desk.run(deleteSelection)
}

/** Any command that rearranges the page without taking a character from it or adding one. */
export function randomStructure(r: Random, desk: Desk): Command {
  const { doc } = desk.state
  const article = r.pick(doc.children)
  const block = r.pick(article.children)
  switch (r.below(8)) {
    case 0:
      return moveBlockTo(block.attrs.id, r.pick(doc.children).attrs.id, r.below(3))
    case 1:
      return moveArticleTo(article.attrs.id, r.below(doc.childCount + 1))
    case 2:
      return joinWith(block.attrs.id)
    case 3:
      return addCounty(r.pick(COUNTIES), article.attrs.id)
    default:
      return COMMANDS[r.pick(NAMES)]({ userId: 'u', newId: desk.newId })
  }
}
