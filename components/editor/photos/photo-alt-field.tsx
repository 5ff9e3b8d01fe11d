import type { Editor } from '@tiptap/core'
import { MAX_ALT } from '@/lib/domain/photos'
import { setPhoto } from '@/lib/editor/commands/set-photo'
import type { BlockPhoto } from '@/lib/editor/document-json'

interface Props {
  editor: Editor
  blockId: string
  photo: BlockPhoto
  label: string
}

/** What a picture shows, in words for those who do not see it; taken in when the field is left. */
export function PhotoAltField({ editor, blockId, photo, label }: Props) {
  return (
    <input
      key={photo.alt}
      className="wb-field"
      aria-label={label}
      placeholder={label}
      defaultValue={photo.alt}
      maxLength={MAX_ALT}
      onBlur={({ target }) => {
        const alt = target.value.trim()
        if (!editor.view.composing) setPhoto(blockId, { ...photo, alt })(editor.state, editor.view.dispatch)
      }}
    />
  )
}
