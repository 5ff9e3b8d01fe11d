import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AttachmentView } from '@/lib/data/submissions/submission-view'

interface Props {
  attachments: readonly AttachmentView[]
  /** What can be done with one. */
  act?: (attachment: AttachmentView) => ReactNode
}

/** The files beside a piece, each to be opened. */
export function AttachmentList({ attachments, act }: Props) {
  const t = useTranslations('pieces.files')
  const format = useFormatter()
  return (
    <ul className="border-t border-line">
      {attachments.map((one) => (
        <li key={one.id} className="flex items-center gap-3 border-b border-line py-2">
          <div className="min-w-0 grow">
            <a
              href={`/api/files/${one.fileHash}?name=${encodeURIComponent(one.name)}`}
              className="block truncate underline underline-offset-4"
            >
              {one.name}
            </a>
            <span className="text-sm text-muted">
              {t(`kinds.${one.kind}`)} ·{' '}
              {t('size', {
                size: format.number(one.size / 1024 / 1024, {
                  maximumFractionDigits: 1,
                  minimumFractionDigits: 1,
                }),
              })}
            </span>
          </div>
          {act?.(one)}
        </li>
      ))}
    </ul>
  )
}
