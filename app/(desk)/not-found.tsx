import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { MessageScreen } from '@/components/errors/message-screen'
import { buttonClass } from '@/components/ui/button-class'

export default async function NotFound() {
  const t = await getTranslations('errorScreens.notFound')
  return (
    <MessageScreen title={t('title')} text={t('text')}>
      <Link href="/desk" className={buttonClass('secondary')}>
        {t('action')}
      </Link>
    </MessageScreen>
  )
}
