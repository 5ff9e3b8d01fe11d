import { showInSource } from '../source/show-in-source'
import { insertUnassigned } from '../source/insert-unassigned'
import { acceptKind, acceptSuspect, goToSuspect, refuseSuspect } from '../suspects/decide-suspect'
import { showArticle } from '../page/show'
import type { Desk } from '../desk'
import type { CommandId } from './command'

type Act = (desk: Desk) => boolean

const done = (act: (desk: Desk) => void): Act => {
  return (desk) => {
    act(desk)
    return true
  }
}

const nextArticle =
  (by: 1 | -1): Act =>
  ({ page, editor }) => {
    const { outline, place } = page.get()
    const count = outline.articles.length
    if (count === 0) return false
    const next = outline.articles[((place?.articleIndex ?? 0) + by + count) % count]!
    return showArticle(editor, next.attrs.id)
  }

const DESK: Partial<Record<CommandId, Act>> = {
  nextSuspect: (desk) => goToSuspect(desk, 1),
  previousSuspect: (desk) => goToSuspect(desk, -1),
  acceptSuspect,
  refuseSuspect,
  acceptKind,
  nextArticle: nextArticle(1),
  previousArticle: nextArticle(-1),
  showInSource,
  insertUnassigned,
  joinWith: done(({ ui }) => ui.set({ joining: true })),
  addCounty: done(({ ui }) => ui.set({ inspector: true, field: 'county' })),
  addContributor: done(({ ui }) => ui.set({ inspector: true, field: 'contributor' })),
  finish: done(({ ui }) => ui.set({ finishing: true })),
  find: done(({ ui }) => ui.set({ finding: true })),
  palette: done(({ ui }) => ui.set({ palette: true })),
  listKeys: done(({ ui }) => ui.set({ keys: true })),
  toggleSource: done(({ ui }) => ui.set((now) => ({ source: !now.source }))),
  toggleInspector: done(({ ui }) => ui.set((now) => ({ inspector: !now.inspector }))),
  toggleAccount: done(({ ui }) => ui.set((now) => ({ account: !now.account }))),
}

/** What an id does that is no change of the text; null for one that is. */
export const deskCommand = (id: CommandId): Act | null => DESK[id] ?? null
