'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CropButton } from '@/components/files/crop-button'
import { PhotoPicker } from '@/components/files/photo-picker'
import { UploadList } from '@/components/files/upload-list'
import { Uploads } from '@/components/files/uploads'
import { Button } from '@/components/ui/button'
import { MAX_ALT, renditionFor } from '@/lib/domain/photos'
import { removePhoto } from '@/lib/editor/commands/remove-photo'
import { setPhoto } from '@/lib/editor/commands/set-photo'
import { photographerIn } from '@/lib/editor/article-photos'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { useDesk } from '../desk'
import { composed } from '../page/composed'
import type { ArticleOutline, BlockOutline } from '../page/outline'
import { showBlock } from '../page/show'
import { photoOf } from './photo-of'

/** One caption: its picture and what can be done to it, or the slot that waits for its file. */
export function PhotoSlot({ block, article }: { block: BlockOutline; article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { editor, work } = useDesk()
  const { id, node } = block
  const photo = (node.attrs.photo ?? null) as BlockPhoto | null
  const credit = creditOf(block, article)
  const [uploads] = useState(
    () =>
      new Uploads('photo', async (file) => {
        await composed(editor)
        setPhoto(id, photoOf(file))(editor.state, editor.view.dispatch)
      }),
  )
  return (
    <li className="flex-col" data-testid="photo-slot">
      {photo && (
        // eslint-disable-next-line @next/next/no-img-element -- our own renditions
        <img
          className="max-h-40 w-full bg-sunken object-contain"
          src={`/api/photos/${photo.file}/${renditionFor(photo.width, 400)}`}
          width={photo.width}
          height={photo.height}
          alt={photo.alt}
        />
      )}
      <button type="button" className="wb-link line-clamp-2" onClick={() => showBlock(editor, id)}>
        {node.textContent || t('noCaption')}
      </button>
      <span className={credit ? 'text-muted' : 'text-seal'}>{credit || t('noCredit')}</span>
      {!photo && <span className="text-muted">{t('photoFileMissing')}</span>}
      {photo && work.abilities.edit && (
        <input
          key={photo.alt}
          className="wb-field"
          aria-label={t('photoAlt')}
          placeholder={t('photoAlt')}
          defaultValue={photo.alt}
          maxLength={MAX_ALT}
          onBlur={({ target }) => {
            const alt = target.value.trim()
            if (!editor.view.composing) setPhoto(id, { ...photo, alt })(editor.state, editor.view.dispatch)
          }}
        />
      )}
      <UploadList uploads={uploads} />
      {work.abilities.edit && (
        <span className="wb-row">
          <PhotoPicker size="sm" onFiles={(files) => uploads.add(files)}>
            {t(photo ? 'replacePhoto' : 'addPhotoHere')}
          </PhotoPicker>
          {photo && (
            <CropButton
              photo={photo}
              caption={node.textContent}
              onCropped={async (cropped) => {
                await composed(editor)
                setPhoto(id, cropped)(editor.state, editor.view.dispatch)
              }}
            />
          )}
          {photo && (
            <Button
              size="sm"
              kind="quiet"
              onClick={() => removePhoto(id)(editor.state, editor.view.dispatch)}
            >
              {t('removePhoto')}
            </Button>
          )}
        </span>
      )}
      {photo && (
        <a className="wb-link" href={`/api/files/${photo.crop?.of ?? photo.file}`}>
          {t('originalPhoto')}
        </a>
      )}
    </li>
  )
}

/** Who took it: the credit behind the caption, or whom the caption's own end names. */
function creditOf({ id, node }: BlockOutline, { blocks, attrs }: ArticleOutline): string {
  const next = blocks[blocks.findIndex((one) => one.id === id) + 1]
  const credit = next?.role === 'credit' ? next.node.textContent : ''
  return photographerIn(node.textContent + credit, attrs.contributors) ?? credit
}
