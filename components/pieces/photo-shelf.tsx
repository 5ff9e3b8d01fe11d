'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { photoOf } from '@/components/editor/inspector/photo-of'
import { composed } from '@/components/editor/page/composed'
import { showBlock } from '@/components/editor/page/show'
import type { BlockOutline } from '@/components/editor/page/outline'
import { useStore } from '@/components/editor/store'
import { CropButton } from '@/components/files/crop-button'
import { PhotoPicker } from '@/components/files/photo-picker'
import { UploadList } from '@/components/files/upload-list'
import { Uploads } from '@/components/files/uploads'
import { Button } from '@/components/ui/button'
import { MAX_ALT, renditionFor } from '@/lib/domain/photos'
import { removePhoto } from '@/lib/editor/commands/remove-photo'
import { setPhoto } from '@/lib/editor/commands/set-photo'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { usePieceDesk } from './piece-desk'

/** 图片: every picture of the piece with what can be done to it, and those on their way. */
export function PhotoShelf() {
  const t = useTranslations('pieces.photos')
  const { page, photos } = usePieceDesk()
  const blocks = useStore(page, (now) => now.outline.articles[0]?.blocks)
  const pictures = blocks?.filter(({ node }) => node.attrs.photo) ?? []
  return (
    <section className="piece-shelf" aria-labelledby="piece-photos">
      <h2 id="piece-photos">{t('title', { count: pictures.length })}</h2>
      {pictures.length > 0 && (
        <ul className="border-t border-line">
          {pictures.map((block) => (
            <Picture key={block.id} block={block} />
          ))}
        </ul>
      )}
      <UploadList uploads={photos} />
      <div>
        <PhotoPicker multiple onFiles={(files) => photos.add(files)}>
          {t('add')}
        </PhotoPicker>
        <p className="mt-1.5 text-sm text-muted">{t('hint')}</p>
      </div>
    </section>
  )
}

function Picture({ block: { id, node } }: { block: BlockOutline }) {
  const t = useTranslations('pieces.photos')
  const { editor } = usePieceDesk()
  const photo = node.attrs.photo as BlockPhoto
  const caption = node.textContent
  const [uploads] = useState(
    () =>
      new Uploads('photo', async (file) => {
        await composed(editor)
        setPhoto(id, photoOf(file))(editor.state, editor.view.dispatch)
      }),
  )
  return (
    <li className="flex gap-3 border-b border-line py-2.5" data-testid="picture">
      {/* eslint-disable-next-line @next/next/no-img-element -- our own renditions */}
      <img
        className="piece-thumb"
        src={`/api/photos/${photo.file}/${renditionFor(photo.width, 300)}`}
        alt=""
        width={88}
        height={66}
      />
      <div className="flex min-w-0 grow flex-col gap-1.5">
        <button
          type="button"
          className="truncate text-start underline underline-offset-4"
          onClick={() => showBlock(editor, id)}
        >
          {caption || t('writeCaption')}
        </button>
        <input
          key={photo.alt}
          className="wb-field"
          aria-label={t('alt')}
          placeholder={t('alt')}
          defaultValue={photo.alt}
          maxLength={MAX_ALT}
          onBlur={({ target }) => {
            const alt = target.value.trim()
            if (!editor.view.composing) setPhoto(id, { ...photo, alt })(editor.state, editor.view.dispatch)
          }}
        />
        <UploadList uploads={uploads} />
        <div className="flex flex-wrap gap-2">
          <PhotoPicker
            size="sm"
            aria-label={t('replaceNamed', { name: caption || t('untitled') })}
            onFiles={(files) => uploads.add(files)}
          >
            {t('replace')}
          </PhotoPicker>
          <CropButton
            photo={photo}
            caption={caption}
            onCropped={async (cropped) => {
              await composed(editor)
              setPhoto(id, cropped)(editor.state, editor.view.dispatch)
            }}
          />
          <Button
            size="sm"
            aria-label={t('removeNamed', { name: caption || t('untitled') })}
            onClick={() => removePhoto(id)(editor.state, editor.view.dispatch)}
          >
            {t('remove')}
          </Button>
        </div>
      </div>
    </li>
  )
}
