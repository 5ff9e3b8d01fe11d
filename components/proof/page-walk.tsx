'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { proofAddress } from '@/components/pages/page-address'
import { cx } from '@/components/ui/cx'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { PagePlace } from '@/lib/data/pages/page-view'

/** The proofs of the pages, one after the other: ] next, [ previous. */
export function PageWalk({
  date,
  pageNumber,
  siblings,
}: Pick<PagePlace, 'date' | 'pageNumber' | 'siblings'>) {
  const t = useTranslations('pages')
  const router = useRouter()
  const at = siblings.findIndex(({ number }) => number === pageNumber)
  const go = (step: number) => {
    const page = siblings[at + step]
    if (page) router.push(proofAddress(date, page.number))
  }
  useShortcut(']', () => go(1))
  useShortcut('[', () => go(-1))
  return (
    <nav aria-label={t('ofIssue')} className="mb-5 flex gap-5 overflow-x-auto border-b border-line">
      {siblings.map(({ number, name }) => (
        <Link
          key={number}
          href={proofAddress(date, number)}
          aria-current={number === pageNumber ? 'page' : undefined}
          className={cx(
            'tabular border-b-2 py-1.5 whitespace-nowrap',
            number === pageNumber
              ? 'border-ink font-semibold'
              : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {t('title', { number, name })}
        </Link>
      ))}
    </nav>
  )
}
