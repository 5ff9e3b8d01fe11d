'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ask } from '@/components/errors/ask'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'

export type DeleteDraft = (id: string) => Promise<{ ok: true } | { ok: false; error: ErrorFacts }>

/** Throws a draft away, after asking once: it does not come back. */
export function DeleteDraftButton({ id, name, action }: { id: string; name: string; action: DeleteDraft }) {
  const t = useTranslations('pieces')
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<ErrorFacts | null>(null)
  const go = async () => {
    setBusy(true)
    const answer = await ask(() => action(id))
    setBusy(false)
    if (answer.ok) setOpen(false)
    else setError(answer.error)
  }
  return (
    <Dialog
      title={t('delete.title')}
      description={t('delete.text', { name })}
      closeLabel={t('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={t('delete.named', { name })}
          className="relative -my-1 py-1 underline underline-offset-4 hover:text-seal"
        >
          {t('delete.short')}
        </button>
      }
    >
      {error && <ErrorNotice error={error} />}
      <DialogFoot leave={t('delete.keep')} leaveFocused className="mt-2">
        <Button kind="danger" busy={busy} onClick={go}>
          {t('delete.yes')}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
