import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { NewPassword } from './person-action'

/** Account and password to hand over; shown in the answer to the form that made it and never again. */
export function OneTimePassword({ title, made }: { title: string; made: NewPassword }) {
  const t = useTranslations('people')
  return (
    <Notice tone="good" title={title}>
      <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-muted">{t('account')}</dt>
        <dd className="font-mono break-all select-all">{made.account}</dd>
        <dt className="text-muted">{t('password')}</dt>
        <dd className="font-mono text-lg select-all">{made.password}</dd>
      </dl>
      <p className="text-sm text-muted">{t('once')}</p>
    </Notice>
  )
}
