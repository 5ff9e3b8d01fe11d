'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useStore } from '@/components/editor/store'
import { useSentence } from '@/components/errors/use-sentence'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'
import type { Uploads } from './uploads'

/** Files on their way: how far each is, and what to do about one that was not taken. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('pieces.uploads')
  const sentence = useSentence('errors')
  const items = useStore(uploads.store, (now) => now.items)
  useEffect(() => {
    const goOn = () => uploads.goOn()
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [uploads])
  const waiting = items.length > 0
  useEffect(() => {
    if (!waiting) return
    // A chosen file is in this window alone: closing it asks first.
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [waiting])
  if (!waiting) return null
  return (
    <ul className="flex flex-col gap-2" aria-label={t('list')}>
      {items.map(({ id, file, state, progress, error }) => (
        <li key={id} className="rounded-md border border-line bg-sheet px-3 py-2 text-sm" data-upload={state}>
          <p className="truncate">{file.name}</p>
          {(state === 'sending' || state === 'waiting') && (
            <Progress label={t('progress', { name: file.name })} value={progress} className="mt-1.5" />
          )}
          {state === 'offline' && (
            <p className="text-warn" role="status">
              {t('offline')}
            </p>
          )}
          {state === 'failed' && (
            <p className="text-seal" role="alert">
              {sentence(error?.code ?? 'unknown', error?.values)}
            </p>
          )}
          {(state === 'failed' || state === 'offline') && (
            <p className="mt-1 flex gap-2">
              <Button size="sm" onClick={() => uploads.retry(id)}>
                {t('again')}
              </Button>
              <Button size="sm" kind="quiet" onClick={() => uploads.drop(id)}>
                {t('drop')}
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
