'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useStore } from '@/components/editor/store'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { useToast } from '@/components/ui/toast'
import { usePieceDesk } from './piece-desk'

/** 投稿: hands in what is saved, and says all that is missing where something is. */
export function SubmitButton() {
  const t = useTranslations('pieces')
  const router = useRouter()
  const toast = useToast()
  const { actions, sync, piece, photos } = usePieceDesk()
  const waiting = useStore(photos.store, (now) => now.items.length)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const submit = async () => {
    if (waiting > 0) return setError({ code: 'pictures-waiting', values: { count: waiting } })
    setBusy(true)
    const answer = (await sync.flush())
      ? await ask(() => actions.submit(sync.status.get().version))
      : ({ ok: false, error: { code: 'piece-not-saved', values: {} } } as const)
    setBusy(false)
    if (!answer.ok) return setError(answer.error)
    toast({ text: t('submitted') })
    router.push(`/pieces/${piece.submissionId}`)
  }
  return (
    <>
      <Button kind="primary" busy={busy} onClick={submit} data-testid="submit">
        {t(piece.state === 'returned' ? 'resubmit' : 'submit')}
      </Button>
      <Dialog
        title={t('notYet')}
        closeLabel={t('close')}
        open={error !== null}
        onOpenChange={(open) => !open && setError(null)}
      >
        {error && <ErrorNotice error={error} />}
        <DialogFoot leave={t('close')} className="mt-4" />
      </Dialog>
    </>
  )
}
