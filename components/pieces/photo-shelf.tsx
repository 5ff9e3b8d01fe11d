'use client'

import { useTranslations } from 'next-intl'
import { showBlock } from '@/components/editor/page/show'
import type { BlockOutline } from '@/components/editor/page/outline'
import { PhotoAltField } from '@/components/editor/photos/photo-alt-field'
import { usePhoto } from '@/components/editor/photos/use-photo'
import { useStore } from '@/components/editor/store'
import { CropButton } from '@/components/files/crop-button'
import { PhotoPicker } from '@/components/files/photo-picker'
import { UploadList } from '@/components/files/upload-list'
import { Button } from '@/components/ui/button'
import { renditionFor } from '@/lib/domain/photos'
import { removePhoto } from '@/lib/editor/commands/remove-photo'
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
  const { uploads, put } = usePhoto(editor, id)
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
        <PhotoAltField editor={editor} blockId={id} photo={photo} label={t('alt')} />
        <UploadList uploads={uploads} />
        <div className="flex flex-wrap gap-2">
          <PhotoPicker
            size="sm"
            aria-label={t('replaceNamed', { name: caption || t('untitled') })}
            onFiles={(files) => uploads.add(files)}
          >
            {t('replace')}
          </PhotoPicker>
          <CropButton photo={photo} caption={caption} onCropped={put} />
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
