import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { renditionFor } from '@/lib/domain/photos'
import type { BlockPhoto } from '@/lib/editor/document-json'

/**
 * Draws each caption's picture over its words. A decoration between blocks, not a node view: nothing stands
 * inside the text that an input method composes in. `space` is how wide it is drawn at most, in pixels.
 */
export function photoLayer(space: number): Plugin<DecorationSet> {
  const key = new PluginKey<DecorationSet>('photos')
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => photos(doc, space),
      // Typing moves the pictures; only a change of captions or pictures draws them anew.
      apply: (tr, drawn, before) =>
        !tr.docChanged
          ? drawn
          : samePhotos(before.doc, tr.doc)
            ? drawn.map(tr.mapping, tr.doc)
            : photos(tr.doc, space),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

function photos(doc: Node, space: number): DecorationSet {
  const found: Decoration[] = []
  eachPhoto(doc, (photo, id, pos) =>
    found.push(
      Decoration.widget(pos, () => draw(photo, space), {
        key: `photo ${id} ${photo.file} ${photo.alt}`,
        side: -1,
        ignoreSelection: true,
      }),
    ),
  )
  return DecorationSet.create(doc, found)
}

function eachPhoto(doc: Node, see: (photo: BlockPhoto, id: string, pos: number) => void): void {
  doc.descendants((node, pos) => {
    const photo = node.attrs.photo as BlockPhoto | null | undefined
    if (photo && node.type.name === 'caption') see(photo, node.attrs.id as string, pos)
    return !node.isTextblock
  })
}

/** Articles that a change did not touch are the same object: a keystroke looks at its own alone. */
function samePhotos(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false
  return before.children.every((article, at) => {
    const now = after.child(at)
    return article === now || photosIn(article) === photosIn(now)
  })
}

function photosIn(article: Node): string {
  const all: string[] = []
  eachPhoto(article, ({ file, alt }, id) => all.push(`${id} ${file} ${alt}`))
  return all.join('\n')
}

function draw({ file, width, height, alt }: BlockPhoto, space: number): HTMLElement {
  const image = document.createElement('img')
  image.className = 'piece-photo'
  image.contentEditable = 'false'
  image.draggable = false
  image.src = `/api/photos/${file}/${renditionFor(width, space)}`
  image.width = width
  image.height = height
  image.alt = alt
  image.decoding = 'async'
  return image
}
