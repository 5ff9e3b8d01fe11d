import type { Command } from '@tiptap/pm/state'
import { COMMANDS as TEXT_COMMANDS } from '@/lib/editor/command-table'
import { removeLastFact } from '@/lib/editor/commands/remove-last-fact'
import { newId } from '@/lib/editor/new-id'
import type { Desk } from '../desk'
import { isTextCommand, type CommandId } from './command'
import { cutJoin } from './cut-join'
import { discardArticle } from './discard-article'

/** The command on the text that an id stands for; null for one that is none. */
export function editCommand({ me, page, work, answerHistory }: Desk, id: CommandId): Command | null {
  if (isTextCommand(id)) return TEXT_COMMANDS[id]({ userId: me.id, newId })
  if (id === 'discardArticle') return discardArticle(me.id)
  if (id === 'removeCounty') return removeLastFact('counties')
  if (id === 'removeContributor') return removeLastFact('contributors')
  if (id === 'cutJoin') return cutJoin(page.get().account, work.source.text, newId)
  if (id === 'undo') return answerHistory.undo
  return id === 'redo' ? answerHistory.redo : null
}
