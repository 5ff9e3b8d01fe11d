import { Editor, Extension, type Extensions } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { discardArticle } from '@/components/editor/commands/discard-article'
import { EDITOR_OPTIONS } from '@/components/editor/editor-options'
import { findMatches } from '@/components/editor/find/find-matches'
import { ArticleView, type ArticleWords } from '@/components/editor/page/article-view'
import { drag } from '@/components/editor/page/drag'
import { NO_DRAG, type Drag } from '@/components/editor/page/drag-data'
import { commentMarks } from '@/components/comments/comment-marks'
import { photoLayer } from '@/components/editor/page/photo-layer'
import { markLayers } from '@/components/editor/page/mark-layers'
import { placeMarks } from '@/components/editor/page/place-marks'
import { makeStore } from '@/components/editor/store'
import { collabPlugin } from '@/lib/editor/collab/collab-plugin'
import { COMMANDS, type CommandName } from '@/lib/editor/command-table'
import { addCounty } from '@/lib/editor/commands/add-county'
import { joinWith } from '@/lib/editor/commands/join-with'
import { moveArticleTo } from '@/lib/editor/commands/move-article-to'
import { moveBlockTo } from '@/lib/editor/commands/move-block-to'
import type { DocumentJson } from '@/lib/editor/document-json'
import { Article } from '@/lib/editor/extensions/article'
import { documentExtensions } from '@/lib/editor/extensions/document-extensions'
import { Editing } from '@/lib/editor/extensions/editing'
import { newId } from '@/lib/editor/new-id'
import { documentSchema } from '@/lib/editor/schema'

const words: ArticleWords = {
  countyName: (code) => code,
  contributorRole: (role) => role,
  noCounty: '—',
  noCountyYet: '—',
  untitled: '—',
  handle: '',
}

/** The workbench's editor: schema, article views, guard, history, collaboration, marks. */
function deskExtensions(): Extensions {
  const article = Article.extend({
    addNodeView() {
      return ({ node }) => new ArticleView(node, words)
    },
  })
  return [
    Editing,
    ...documentExtensions(article),
    UndoRedo,
    Extension.create({
      name: 'desk',
      addProseMirrorPlugins: () => [
        collabPlugin(0),
        placeMarks(),
        ...markLayers(),
        photoLayer(400),
        commentMarks(),
        drag(makeStore<Drag>(NO_DRAG), true),
      ],
    }),
  ]
}

let view: EditorView

function mount(kind: 'bare' | 'desk', json: DocumentJson): number {
  const place = document.querySelector('#place')!
  view?.destroy()
  place.replaceChildren()
  const begun = performance.now()
  if (kind === 'bare') {
    const doc = documentSchema.nodeFromJSON(json)
    const plugins = [history(), keymap(baseKeymap)]
    view = new EditorView(place, { state: EditorState.create({ doc, plugins }) })
  } else {
    const editor = new Editor({
      element: place,
      content: json,
      ...EDITOR_OPTIONS,
      extensions: deskExtensions(),
    })
    view = editor.view
  }
  // The layout is part of it: an editor that is not drawn is not there.
  void view.dom.offsetHeight
  return performance.now() - begun
}

/** Puts the caret into the middle of the text. */
function toMiddle(): void {
  const middle = view.state.doc.resolve(Math.floor(view.state.doc.content.size / 2))
  view.dispatch(view.state.tr.setSelection(TextSelection.near(middle)).scrollIntoView())
  view.focus()
}

const keys: number[] = []
const longTasks: number[] = []
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longTasks.push(entry.duration)
}).observe({ type: 'longtask' })

addEventListener(
  'beforeinput',
  () => {
    const begun = performance.now()
    // After the frame in which the key is seen: a task that is queued from within it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => keys.push(performance.now() - begun)
      port2.postMessage(0)
    })
  },
  true,
)

/** What needs more than the caret: another block, an article, a text. */
const CHOSEN: Record<string, () => Command> = {
  joinWith: () => joinWith(idOf('body', 0.9)),
  moveBlockTo: () => moveBlockTo(idOf('body', 0.5), idOf('article', 0.9), 1),
  moveArticleTo: () => moveArticleTo(idOf('article', 0.5), 1),
  discardArticle: () => discardArticle('bench'),
  addCounty: () => addCounty('220303'),
  replaceEverywhere: () => (state, dispatch) => {
    const { tr } = state
    for (const { from, to } of findMatches(state.doc, '渠道').toReversed()) tr.insertText('水渠', from, to)
    dispatch?.(tr)
    return tr.docChanged
  },
}

/** The id of a node of this type, at a share of all of them. */
function idOf(type: string, share: number): string {
  const ids: string[] = []
  view.state.doc.descendants((node) => {
    if (node.type.name === type) ids.push(node.attrs.id as string)
    return !node.isTextblock
  })
  return ids[Math.floor(ids.length * share)]!
}

/** Runs a command at the caret and takes it back; ms until the layout stands. */
function runCommand(name: string): number | null {
  const command = CHOSEN[name]?.() ?? COMMANDS[name as CommandName]({ userId: 'bench', newId })
  const before = view.state
  const begun = performance.now()
  if (!command(view.state, view.dispatch, view)) return null
  void view.dom.offsetHeight
  const took = performance.now() - begun
  view.updateState(before)
  return took
}

function measureCommands(json: DocumentJson): Record<string, number | null> {
  mount('desk', json)
  toMiddle()
  const median = (name: string) => {
    const runs = [1, 2, 3, 4, 5].map(() => runCommand(name))
    return runs.includes(null) ? null : (runs as number[]).sort((a, b) => a - b)[2]!
  }
  const names = [...Object.keys(COMMANDS), ...Object.keys(CHOSEN)]
  return Object.fromEntries(names.map((name) => [name, median(name)]))
}

const take = (list: number[]) => list.splice(0)
Object.assign(window, {
  bench: {
    mount,
    toMiddle,
    measureCommands,
    takeKeys: () => take(keys),
    takeLongTasks: () => take(longTasks),
  },
})
