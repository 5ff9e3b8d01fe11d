'use client'

import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { KeyHelpProvider, useKeyGroup } from '@/components/ui/key-help'
import { ToastProvider } from '@/components/ui/toast'
import { useKeptFocus } from './use-kept-focus'

/** What all screens of the desk share: the list of keys, short messages, the way past the navigation. */
export function DeskFrame({ masthead, children }: { masthead: ReactNode; children: ReactNode }) {
  const t = useTranslations()
  useKeptFocus()
  const texts = {
    title: t('keys.title'),
    close: t('common.close'),
    singleKeys: t('keys.singleKeys'),
    singleKeysHint: t('keys.singleKeysHint'),
  }
  return (
    <KeyHelpProvider
      texts={texts}
      footer={
        <a href="/desk/keys" className="underline underline-offset-4">
          {t('keys.change')}
        </a>
      }
    >
      <ToastProvider label={t('common.messages')} closeLabel={t('common.close')}>
        <a
          href="#content"
          className="fixed top-2 left-2 z-50 -translate-y-20 rounded bg-ink px-3 py-2 text-on-ink focus:translate-y-0"
        >
          {t('layout.skip')}
        </a>
        <KeysEverywhere />
        <div className="group/desk">
          {masthead}
          <div id="content" tabIndex={-1} className="outline-none">
            {children}
          </div>
        </div>
      </ToastProvider>
    </KeyHelpProvider>
  )
}

function KeysEverywhere() {
  const t = useTranslations('keys')
  useKeyGroup(
    useMemo(
      () => ({
        title: t('everywhere'),
        keys: [
          { keys: ['?'], label: t('list') },
          { keys: ['Esc'], label: t('leave') },
        ],
      }),
      [t],
    ),
  )
  return null
}
