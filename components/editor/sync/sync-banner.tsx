'use client'

import { useTranslations } from 'next-intl'
import { useSentence } from '@/components/errors/use-sentence'
import { useTextDesk } from '../text-desk'
import { useStore } from '../store'
import { AbsenceChoice } from './absence-choice'
import { RecoveredChoice } from './recovered-choice'
import { UnplacedNotice } from './unplaced-notice'

/** What saving needs a person for: signing in again, a choice, a refusal, text that lost its place. */
export function SyncBanner() {
  return (
    <>
      <SavingBanner />
      <UnplacedNotice />
    </>
  )
}

function SavingBanner() {
  const t = useTranslations('workbench.sync')
  const sentence = useSentence('errors')
  const desk = useTextDesk()
  const { sync } = desk
  const { save, error, unsent, kept, recovered } = useStore(sync.status, (now) => now)

  if (save === 'compare') return <AbsenceChoice />
  if (save === 'signed-out')
    return (
      <div className="wb-banner" data-tone="bad" role="alert">
        <span>{t('signedOut', { unsent })}</span>
        <a className="wb-button" href="/sign-in?next=/desk" target="_blank" rel="noopener">
          {t('signIn')}
        </a>
        <button type="button" className="wb-button" onClick={() => sync.resume()}>
          {t('goOn')}
        </button>
      </div>
    )
  if (save === 'refused' || (save === 'read-only' && error))
    return (
      <div className="wb-banner" data-tone="bad" role="alert">
        <span>{sentence(error?.code ?? 'unknown', error?.values)}</span>
        {error?.code === 'document-shrinks' && (
          <>
            <button
              type="button"
              className="wb-button"
              onClick={() => {
                desk.editor.commands.undo()
                sync.resume()
              }}
            >
              {t('takeBack')}
            </button>
            <button type="button" className="wb-button" onClick={() => sync.resume({ confirmShrink: true })}>
              {t('reallyShrink')}
            </button>
          </>
        )}
        {error?.code !== 'document-shrinks' && (
          <button type="button" className="wb-button" onClick={() => location.reload()}>
            {t('reload')}
          </button>
        )}
      </div>
    )
  if (recovered) return <RecoveredChoice recovered={recovered} />
  if (!kept)
    return (
      <div className="wb-banner" data-tone="bad" role="alert">
        {t('noRoom')}
      </div>
    )
  return null
}
