'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useStore } from '@/components/editor/store'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import { useToast } from '@/components/ui/toast'
import type { ImportedDocx } from '@/lib/data/submissions/import-docx'
import { newId } from '@/lib/editor/new-id'
import { usePieceDesk } from './piece-desk'
import { putBlocks } from './put-blocks'
import { sendBytes } from '@/components/files/send-file'

/** 导入 Word: offered while nothing is written, and still to be found afterwards. */
export function DocxImport() {
  const t = useTranslations('pieces.docx')
  const { editor, piece, page } = usePieceDesk()
  const toast = useToast()
  const picker = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const empty = useStore(page, (now) => (now.outline.articles[0]?.node.textContent ?? '') === '')

  const take = async (file: File) => {
    setError(null)
    setProgress(0)
    const answer = await sendBytes<ImportedDocx>(`/api/pieces/${piece.submissionId}/docx`, file, setProgress)
    setProgress(null)
    if (answer.kind !== 'stored')
      return setError(answer.kind === 'offline' ? { code: 'connection', values: {} } : answer.error)
    const { blocks, skipped } = answer.value
    editor.view.dispatch(putBlocks(editor.state, blocks, newId))
    toast({
      text: skipped > 0 ? t('doneWithout', { count: skipped }) : t('done'),
      action: { label: t('undo'), onSelect: () => editor.commands.undo() },
    })
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          size="sm"
          kind={empty ? 'secondary' : 'quiet'}
          busy={progress !== null}
          onClick={() => picker.current?.click()}
        >
          {t('import')}
        </Button>
        {empty && <span className="text-sm text-muted">{t('hint')}</span>}
      </div>
      {progress !== null && <Progress label={t('reading')} value={progress < 1 ? progress : undefined} />}
      {error && <ErrorNotice error={error} />}
      <input
        ref={picker}
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        data-testid="docx-input"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void take(file)
          event.target.value = ''
        }}
      />
    </div>
  )
}
