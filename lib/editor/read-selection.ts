import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes in the selection that the browser has: it tells of a change some time after the key, and who selects and acts
 * on it at once would act on what was selected before. ProseMirror does this itself, but later.
 */
export function readSelection(view: EditorView): void {
  const { domObserver } = view as EditorView & { domObserver?: { flush(): void } }
  domObserver?.flush()
}
