'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import type { AttachmentView } from '@/lib/data/submissions/submission-view'
import { AttachmentList } from './attachment-list'
import { usePieceDesk } from './piece-desk'
import { UploadList } from '@/components/files/upload-list'
import { Uploads } from '@/components/files/uploads'

/** 送审单和附件: the unit's signed form where the newsroom asks for it, and what else the editor should have. */
export function AttachmentShelf() {
  const t = useTranslations('pieces.files')
  const { piece, actions } = usePieceDesk()
  const [attachments, setAttachments] = useState(piece.attachments)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const taken = (answer: { ok: true; value: AttachmentView[] } | { ok: false; error: ErrorFacts }) => {
    setError(answer.ok ? null : answer.error)
    if (answer.ok) setAttachments(answer.value)
  }
  const [uploads] = useState(() => ({
    reviewForm: uploadsAs('reviewForm', actions, taken),
    other: uploadsAs('other', actions, taken),
  }))
  const missing = piece.reviewForm && !attachments.some(({ kind }) => kind === 'reviewForm')
  return (
    <section className="piece-shelf" aria-labelledby="piece-files">
      <h2 id="piece-files">{t('title')}</h2>
      {missing && <p>{t('formNeeded')}</p>}
      {attachments.length > 0 && (
        <AttachmentList
          attachments={attachments}
          act={({ id, name }) => (
            <Button
              size="sm"
              aria-label={t('removeNamed', { name })}
              onClick={async () => taken(await ask(() => actions.removeAttachment(id)))}
            >
              {t('remove')}
            </Button>
          )}
        />
      )}
      <UploadList uploads={uploads.reviewForm} />
      <UploadList uploads={uploads.other} />
      {error && <ErrorNotice error={error} />}
      <div className="flex flex-wrap gap-2">
        {piece.reviewForm && (
          <FileButton
            primary={missing}
            label={t('addForm')}
            onFiles={(files) => uploads.reviewForm.add(files)}
          />
        )}
        <FileButton label={t('add')} onFiles={(files) => uploads.other.add(files)} />
      </div>
      <p className="text-sm text-muted">{t('hint')}</p>
    </section>
  )
}

function uploadsAs(
  kind: AttachmentView['kind'],
  actions: ReturnType<typeof usePieceDesk>['actions'],
  taken: (answer: { ok: true; value: AttachmentView[] } | { ok: false; error: ErrorFacts }) => void,
): Uploads {
  return new Uploads('attachment', async ({ hash }, name) => {
    taken(await ask(() => actions.attach({ fileHash: hash, kind, name })))
  })
}

interface FileButtonProps {
  label: string
  primary?: boolean
  onFiles: (files: File[]) => void
}

function FileButton({ label, primary, onFiles }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind={primary ? 'primary' : 'secondary'} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".pdf,.docx,image/jpeg,image/png,image/webp"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
