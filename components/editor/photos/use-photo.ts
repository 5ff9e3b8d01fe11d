import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Uploads } from '@/components/files/uploads'
import { setPhoto } from '@/lib/editor/commands/set-photo'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { composed } from '../page/composed'
import { photoOf } from './photo-of'

/** How a caption gets its picture: `put` waits for the end of a composition, `uploads` puts what was sent. */
export function usePhoto(editor: Editor, blockId: string) {
  const [hand] = useState(() => {
    const put = async (photo: BlockPhoto) => {
      await composed(editor)
      setPhoto(blockId, photo)(editor.state, editor.view.dispatch)
    }
    return { put, uploads: new Uploads('photo', (file) => put(photoOf(file))) }
  })
  return hand
}
