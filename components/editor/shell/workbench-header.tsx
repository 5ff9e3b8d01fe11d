'use client'

import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useDesk } from '../desk'
import type { PageActions } from '../page-actions'
import { useStore } from '../store'
import { suspectsLeft } from '../suspects/suspect-queue'
import { FinishButton } from './finish-button'
import { MoreMenu } from './more-menu'
import { People } from './people'
import { SavePill } from './save-pill'
import { useStanding } from './use-standing'

export function WorkbenchHeader({ actions }: { actions: PageActions }) {
  const t = useTranslations('workbench')
  const format = useFormatter()
  const { work, page, ui, suspects, run } = useDesk()
  const left = useStore(suspects, suspectsLeft)
  const blockers = useStore(page, (now) => now.blockers.length)
  const [standing, setStanding] = useStanding(actions)
  return (
    <header className="wb-header">
      <Link href="/desk" className="wb-brand" aria-label={t('toDesk')}>
        清样
      </Link>
      <h1 className="wb-place">
        <Link href={`/desk/issues/${work.date}`}>
          {format.dateTime(new Date(`${work.date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })}{' '}
          {t('issueNumber', { number: work.issueNumber })}
        </Link>
        {' / '}
        <strong>{t('pageNumber', { number: work.pageNumber, name: work.pageName })}</strong>
      </h1>
      <SavePill />
      <People />
      <button
        type="button"
        className="wb-pill wb-push"
        onClick={() => run('nextSuspect')}
        data-testid="suspects-left"
      >
        {t('suspectsLeft', { count: left })}
      </button>
      <button
        type="button"
        className="wb-pill"
        data-testid="blockers-left"
        data-tone={blockers > 0 ? undefined : 'good'}
        onClick={() => ui.set({ inspector: true })}
      >
        {t('preflightLeft', { count: blockers })}
      </button>
      <MoreMenu />
      <FinishButton actions={actions} standing={standing} onStanding={setStanding} />
    </header>
  )
}
