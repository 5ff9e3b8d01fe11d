'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PhotoPicker } from '@/components/files/photo-picker'
import { UploadList } from '@/components/files/upload-list'
import { Uploads } from '@/components/files/uploads'
import { insertPhoto } from '@/lib/editor/commands/insert-photo'
import { newId } from '@/lib/editor/new-id'
import { useDesk } from '../desk'
import { composed } from '../page/composed'
import type { ArticleOutline } from '../page/outline'
import { PhotoSlot } from './photo-slot'
import { photoOf } from '../photos/photo-of'

/** 图片: the article's captions with their pictures or empty slots, and a way to put in another. */
export function PhotoSection({ article }: { article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { editor, work } = useDesk()
  const [uploads] = useState(
    () =>
      new Uploads('photo', async (file) => {
        await composed(editor)
        insertPhoto(photoOf(file), newId)(editor.state, editor.view.dispatch)
      }),
  )
  const captions = article.blocks.filter(({ role }) => role === 'caption')
  if (captions.length === 0 && !work.abilities.edit) return null
  return (
    <section aria-labelledby="wb-photos">
      <h2 id="wb-photos">{t('photos')}</h2>
      <ul className="wb-list">
        {captions.map((block) => (
          <PhotoSlot key={block.id} block={block} article={article} />
        ))}
      </ul>
      <UploadList uploads={uploads} />
      {work.abilities.edit && (
        <div className="wb-row">
          <PhotoPicker size="sm" multiple onFiles={(files) => uploads.add(files)}>
            {t('addPhoto')}
          </PhotoPicker>
        </div>
      )}
    </section>
  )
}
