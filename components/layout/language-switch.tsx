'use client'

import { useLocale, useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { useHere } from './use-here'

/** Changes to the other language; a plain form, so that it works without script. */
export function LanguageSwitch() {
  const t = useTranslations('language')
  const other = useLocale() === 'en' ? 'zh-CN' : 'en'
  const here = useHere()
  return (
    <form action="/language" method="post">
      <input type="hidden" name="to" value={here} />
      <button name="locale" value={other} lang={other} className={buttonClass('quiet', 'sm')}>
        {t('switchTo')}
      </button>
    </form>
  )
}
