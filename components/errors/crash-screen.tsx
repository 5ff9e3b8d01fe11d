'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { MessageScreen } from './message-screen'

/** A defect met while a screen was shown: what stands, and another try. The server has logged it under `digest`. */
export function CrashScreen({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations('errorScreens.crash')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <MessageScreen title={t('title')} text={t('text')}>
      <Button kind="primary" onClick={retry}>
        {t('retry')}
      </Button>
      {digest && <p className="w-full text-sm text-muted">{t('reference', { digest })}</p>}
    </MessageScreen>
  )
}
