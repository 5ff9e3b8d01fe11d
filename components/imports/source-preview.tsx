'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import type { ImportPreview } from '@/lib/data/imports/import-view'
import { ENCODINGS, type Encoding } from '@/lib/domain/encodings'

interface Props {
  preview: ImportPreview
  /** Where it can be read in another way: a file. */
  onEncoding: ((encoding: Encoding) => void) | null
}

/** What the text is before anything is stored: how it was read, how it begins, what is on it. */
export function SourcePreview({ preview, onEncoding }: Props) {
  const t = useTranslations('imports.preview')
  const encodings = useTranslations('imports.encoding')
  const { encoding, detected, head, characters, articles } = preview
  return (
    <div className="space-y-4">
      {onEncoding && (
        <Select
          label={t('encoding')}
          hint={t('encodingHint')}
          value={encoding}
          onChange={(event) => onEncoding(event.target.value as Encoding)}
        >
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {one === detected ? t('detected', { encoding: encodings(one) }) : encodings(one)}
            </option>
          ))}
        </Select>
      )}
      <div>
        <p className="eyebrow mb-1">{t('head')}</p>
        <div
          className="max-h-64 overflow-y-auto rounded-md bg-sunken px-4 py-3"
          tabIndex={0}
          role="group"
          aria-label={t('head')}
        >
          {head.map((line, i) => (
            <p key={i} lang="zh-CN" className="line-clamp-2 break-all">
              {line}
            </p>
          ))}
        </div>
      </div>
      <p className="text-sm text-muted">{t('facts', { characters, ...articles })}</p>
    </div>
  )
}
