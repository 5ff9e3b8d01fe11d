'use client'

import { useTranslations } from 'next-intl'
import { CropButton } from '@/components/files/crop-button'
import { PhotoPicker } from '@/components/files/photo-picker'
import { UploadList } from '@/components/files/upload-list'
import { Button } from '@/components/ui/button'
import { renditionFor } from '@/lib/domain/photos'
import { removePhoto } from '@/lib/editor/commands/remove-photo'
import { photographerIn } from '@/lib/editor/article-photos'
import type { BlockPhoto } from '@/lib/editor/document-json'
import { useDesk } from '../desk'
import type { ArticleOutline, BlockOutline } from '../page/outline'
import { showBlock } from '../page/show'
import { PhotoAltField } from '../photos/photo-alt-field'
import { usePhoto } from '../photos/use-photo'

/** One caption: its picture and what can be done to it, or the slot that waits for its file. */
export function PhotoSlot({ block, article }: { block: BlockOutline; article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { editor, work } = useDesk()
  const { id, node } = block
  const photo = (node.attrs.photo ?? null) as BlockPhoto | null
  const credit = creditOf(block, article)
  const { uploads, put } = usePhoto(editor, id)
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
        <PhotoAltField editor={editor} blockId={id} photo={photo} label={t('photoAlt')} />
      )}
      <UploadList uploads={uploads} />
      {work.abilities.edit && (
        <span className="wb-row">
          <PhotoPicker size="sm" onFiles={(files) => uploads.add(files)}>
            {t(photo ? 'replacePhoto' : 'addPhotoHere')}
          </PhotoPicker>
          {photo && <CropButton photo={photo} caption={node.textContent} onCropped={put} />}
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
