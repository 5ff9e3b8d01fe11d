import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { workAddress } from '@/components/pages/page-address'
import { Notice } from '@/components/ui/notice'
import type { IsoDate } from '@/lib/domain/issue-date'

/** The same text is in this issue already: the way to the page that has it. */
export function SamePage({ date, page }: { date: IsoDate; page: { number: number; name: string } }) {
  const t = useTranslations('imports.same')
  return (
    <Notice tone="warn" title={t('title', page)}>
      <Link href={workAddress(date, page.number)} className="underline underline-offset-4">
        {t('open', page)}
      </Link>
    </Notice>
  )
}
