import { Extension, type Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
import { commentMarks } from '@/components/comments/comment-marks'
import { Article } from '@/lib/editor/extensions/article'
import { documentExtensions } from '@/lib/editor/extensions/document-extensions'
import { Editing } from '@/lib/editor/extensions/editing'
import { commandMode } from '../commands/command-mode'
import type { DeskCore } from '../open-desk'
import { ArticleView, type ArticleWords } from './article-view'
import { drag } from './drag'
import { markLayers } from './mark-layers'
import { photoLayer } from './photo-layer'
import { placeMarks } from './place-marks'

/** How wide a picture is drawn over its caption on the page, in pixels. */
const PHOTO_SPACE = 400

/** The page's schema with its article view, history, collaboration and what is drawn over the text. */
export function editorExtensions({ sync, drop, ui, work }: DeskCore, words: ArticleWords): Extensions {
  const article = Article.extend({
    addNodeView() {
      return ({ node }) => new ArticleView(node, words)
    },
  })
  return [
    Editing,
    ...documentExtensions(article),
    UndoRedo.configure({ depth: 500, newGroupDelay: 700 }),
    Dropcursor.configure({ width: 2, color: 'var(--color-focus)' }),
    Extension.create({
      name: 'desk',
      addProseMirrorPlugins: () => [
        sync.plugin(),
        placeMarks(),
        ...markLayers(),
        photoLayer(PHOTO_SPACE),
        commentMarks(),
        drag(drop, work.abilities.edit),
        commandMode(ui, work.abilities.edit),
      ],
    }),
  ]
}
