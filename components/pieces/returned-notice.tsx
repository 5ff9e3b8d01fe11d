'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { usePieceDesk } from './piece-desk'

/** 退改: what the editor asks for, over the text until it is handed in again. */
export function ReturnedNotice() {
  const t = useTranslations('pieces.write')
  const format = useFormatter()
  const { returned } = usePieceDesk().piece
  if (!returned) return null
  const at = format.dateTime(returned.at, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Notice tone="warn" title={t('returned', { by: returned.by, at })}>
      <p className="mt-1 whitespace-pre-line">{returned.note}</p>
    </Notice>
  )
}
