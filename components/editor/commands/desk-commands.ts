import { boardOf } from '@/components/comments/comment-board'
import { showInSource } from '../source/show-in-source'
import { insertUnassigned } from '../source/insert-unassigned'
import { acceptKind, acceptSuspect, goToSuspect, refuseSuspect } from '../suspects/decide-suspect'
import { turnArticle, turnBlock } from '../page/turn'
import type { Desk } from '../desk'
import type { CommandId } from './command'

type Act = (desk: Desk) => boolean

const done = (act: (desk: Desk) => void): Act => {
  return (desk) => {
    act(desk)
    return true
  }
}

const DESK: Partial<Record<CommandId, Act>> = {
  nextSuspect: (desk) => goToSuspect(desk, 1),
  previousSuspect: (desk) => goToSuspect(desk, -1),
  acceptSuspect,
  refuseSuspect,
  acceptKind,
  nextBlock: ({ editor }) => turnBlock(editor, 1),
  previousBlock: ({ editor }) => turnBlock(editor, -1),
  nextArticle: ({ editor }) => turnArticle(editor, 1),
  previousArticle: ({ editor }) => turnArticle(editor, -1),
  showInSource,
  insertUnassigned,
  joinWith: done(({ ui }) => ui.set({ joining: true })),
  addCounty: done(({ ui }) => ui.set({ inspector: true, field: 'county' })),
  addContributor: done(({ ui }) => ui.set({ inspector: true, field: 'contributor' })),
  addComment: (desk) => {
    desk.ui.set({ inspector: true })
    return boardOf(desk).begin()
  },
  finish: done(({ ui }) => ui.set({ finishing: true })),
  find: done(({ ui }) => ui.set({ finding: true, field: 'find' })),
  palette: done(({ ui }) => ui.set({ palette: true })),
  listKeys: done(({ ui }) => ui.set({ keys: true })),
  changeKeys: done(({ ui }) => ui.set({ keySettings: true })),
  toggleSource: done(({ ui }) => ui.set((now) => ({ source: !now.source }))),
  toggleInspector: done(({ ui }) => ui.set((now) => ({ inspector: !now.inspector }))),
  toggleAccount: done(({ ui }) => ui.set((now) => ({ account: !now.account }))),
}

/** What an id does that is no change of the text; null for one that is. */
export const deskCommand = (id: CommandId): Act | null => DESK[id] ?? null
