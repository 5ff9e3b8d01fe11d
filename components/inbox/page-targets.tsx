'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { PageStateBadge } from '@/components/pages/page-state-badge'
import { planAddress } from '@/components/pages/page-address'
import { cx } from '@/components/ui/cx'
import { useRoomBelow } from '@/components/ui/use-room-below'
import type { OpenPage } from '@/lib/data/inbox/inbox-view'
import { carriedPieces, carriesPieces } from './carry-pieces'
import { groupPages } from './group-pages'

interface Props {
  pages: readonly OpenPage[]
  pending: boolean
  onDrop: (pageId: string, submissionIds: string[]) => void
}

/**
 * The pages of the open issues, beside the list: a piece that is dropped on one is placed there. They scroll by
 * themselves, so that in a busy newsroom the last page can be reached from any row.
 */
export function PageTargets({ pages, pending, onDrop }: Props) {
  const t = useTranslations('inbox.targets')
  const format = useFormatter()
  const scroller = useRef<HTMLDivElement>(null)
  useRoomBelow(scroller)
  return (
    // Into the screen's own lower edge, so that a short list does not make the window scroll for its sake.
    <aside aria-label={t('title')} className="max-lg:hidden lg:sticky lg:top-4 lg:-mb-16 lg:self-start">
      <h2 className="font-serif text-lg font-semibold">{t('title')}</h2>
      <p className="mb-2 text-sm text-muted">{pages.length > 0 ? t('hint') : t('none')}</p>
      <div ref={scroller} className="max-h-(--room) overflow-y-auto overscroll-contain">
        {groupPages(pages).map(({ date, pages: group }) => (
          <section key={date} className="not-last:mb-4">
            <h3 className="border-b border-ink py-1 text-sm font-medium">
              <Link href={planAddress(date)} className="underline-offset-4 hover:underline">
                {format.dateTime(new Date(date), {
                  timeZone: 'UTC',
                  month: 'long',
                  day: 'numeric',
                  weekday: 'short',
                })}
              </Link>
            </h3>
            <ul>
              {group.map((page) => (
                <Target key={page.pageId} page={page} pending={pending} onDrop={onDrop} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  )
}

function Target({ page, pending, onDrop }: { page: OpenPage } & Omit<Props, 'pages'>) {
  const pages = useTranslations('pages')
  const [over, setOver] = useState(false)
  return (
    <li
      data-page={page.pageId}
      onDragOver={(event) => {
        if (pending || !carriesPieces(event.dataTransfer)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const pieces = carriedPieces(event.dataTransfer)
        if (pieces.length > 0) onDrop(page.pageId, pieces)
      }}
      className={cx(
        'border-b border-line px-2 py-2',
        over && 'bg-note-wash outline-2 -outline-offset-2 outline-note',
      )}
    >
      <div className="flex items-baseline justify-between gap-2">
        <span className="tabular">{pages('title', { number: page.number, name: page.name })}</span>
        <PageStateBadge state={page.state} />
      </div>
      <p className="text-sm text-muted">
        {pages('articles', { count: page.articles })}
        {page.holder && ` · ${page.holder}`}
      </p>
    </li>
  )
}
