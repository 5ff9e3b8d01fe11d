'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { Kbd } from '@/components/ui/kbd'
import { useOpenKeyHelp } from '@/components/ui/key-help'

/** Opens the list of keys; also the way to turn single keys on again. */
export function KeyHelpButton() {
  const t = useTranslations('keys')
  const open = useOpenKeyHelp()
  return (
    <button type="button" onClick={open} className={buttonClass('quiet', 'sm', 'max-sm:hidden')}>
      <Kbd>?</Kbd> {t('open')}
    </button>
  )
}
