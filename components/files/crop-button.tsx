'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { CropDialog } from './crop-dialog'

interface Props {
  photo: BlockPhoto
  caption: string
  /** Puts the cut picture in the old one's place; the editor's undo brings that back. */
  onCropped: (photo: BlockPhoto) => Promise<void>
}

/** Opens the crop tool for a picture of the text. */
export function CropButton({ photo, caption, onCropped }: Props) {
  const t = useTranslations('crop')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="sm"
        aria-label={t('openNamed', { name: caption || t('untitled') })}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      {open && (
        <CropDialog
          photo={photo}
          caption={caption}
          onLeave={() => setOpen(false)}
          onCropped={async (cropped) => {
            await onCropped({ ...cropped, alt: photo.alt })
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
