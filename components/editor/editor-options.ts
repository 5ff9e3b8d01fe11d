import type { UseEditorOptions } from '@tiptap/react'

/**
 * What every editor of the desk has in common. React draws what is around the text, never for a keystroke; nothing
 * is put into what is typed by rules; and Tiptap's account of what a change deleted, for which it makes each
 * change a second time, is left out: nobody listens to it.
 */
export const EDITOR_OPTIONS = {
  immediatelyRender: false,
  shouldRerenderOnTransaction: false,
  injectCSS: false,
  enableInputRules: false,
  enablePasteRules: false,
  enableCoreExtensions: { delete: false },
} satisfies UseEditorOptions
