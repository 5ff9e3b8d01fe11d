'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Spinner } from '@/components/ui/spinner'
import type { AlikePiece } from '@/lib/data/alike/find-alike'
import { AlikePieces } from './alike-pieces'

/** Asks the server for what a piece is likely the same as. */
export type FindAlike = (
  submissionId: string,
) => Promise<{ ok: true; value: AlikePiece[] } | { ok: false; error: ErrorFacts }>

interface Props {
  submissionId: string
  find: FindAlike
  onLeave: () => void
}

/** What a piece is likely the same as, with the passages side by side. */
export function AlikeDialog({ submissionId, find, onLeave }: Props) {
  const t = useTranslations('inbox.alike')
  const common = useTranslations('common')
  const [answer, setAnswer] = useState<Awaited<ReturnType<FindAlike>> | null>(null)
  useEffect(() => {
    let gone = false
    void ask(() => find(submissionId)).then((found) => {
      if (!gone) setAnswer(found)
    })
    return () => {
      gone = true
    }
  }, [find, submissionId])
  return (
    <Dialog
      title={t('title')}
      description={t('text')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
      className="sm:max-w-4xl"
    >
      {!answer ? (
        <p className="flex items-center gap-2 text-muted">
          <Spinner /> {t('looking')}
        </p>
      ) : answer.ok ? (
        <AlikePieces pieces={answer.value} />
      ) : (
        <ErrorNotice error={answer.error} />
      )}
      <DialogFoot leave={common('close')} className="mt-5" />
    </Dialog>
  )
}
