'use client'

import { useTranslations } from 'next-intl'
import { useTextDesk } from '../text-desk'
import { useStore } from '../store'
import type { SaveState } from '../sync/sync-status'

const TONE: Record<SaveState, 'good' | 'warn' | 'bad' | undefined> = {
  saved: 'good',
  saving: undefined,
  offline: 'warn',
  'signed-out': 'bad',
  compare: 'bad',
  refused: 'bad',
  'read-only': undefined,
}

/** Where saving stands; it says "saved" only of what the server has committed. */
export function SavePill() {
  const t = useTranslations('workbench.save')
  const { sync } = useTextDesk()
  const { save, version, unsent } = useStore(sync.status, (now) => now)
  return (
    <span className="wb-pill" data-tone={TONE[save]} data-testid="save-state" data-save={save} role="status">
      {t(save, { version, unsent })}
    </span>
  )
}
