import { getTranslations } from 'next-intl/server'
import { MessageScreen } from '@/components/errors/message-screen'
import { buttonClass } from '@/components/ui/button-class'

export default async function Forbidden() {
  const t = await getTranslations('errorScreens.forbidden')
  return (
    <MessageScreen title={t('title')} text={t('text')}>
      <a href="/" className={buttonClass('secondary')}>
        {t('action')}
      </a>
    </MessageScreen>
  )
}
