import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { placeAddress } from '@/components/pages/page-address'
import { Badge } from '@/components/ui/badge'
import type { PieceForReview } from '@/lib/data/reviews/review-view'

/** What was remarked on a piece and is not resolved: a reviewer reads it before they give their name. */
export function OpenComments({ piece }: { piece: PieceForReview }) {
  const t = useTranslations('reviews.openComments')
  const format = useFormatter()
  const { openComments, page, submissionId, article } = piece
  if (openComments.length === 0) return null
  const where = page
    ? placeAddress(page.date, page.number, { articleId: article.attrs.id })
    : `/desk/pieces/${submissionId}`
  return (
    <section aria-labelledby="open-comments" className="mb-5 rounded-md border border-line px-5 py-3">
      <h3 id="open-comments" className="flex flex-wrap items-baseline justify-between gap-x-4 font-semibold">
        {t('title', { count: openComments.length })}
        <Link href={where} className="text-sm font-normal underline underline-offset-4">
          {t('answer')}
        </Link>
      </h3>
      <ul className="divide-y divide-line">
        {openComments.map(({ id, by, at, quote, body, suggestion, blocking, replies }) => (
          <li key={id} className="py-2">
            <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
              <span lang="zh-CN" className="font-serif text-base text-ink">
                “{quote}”
              </span>
              {by}{' '}
              {format.dateTime(at, { month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' })}
              {blocking && <Badge tone="warn">{t('blocking')}</Badge>}
              {replies > 0 && <span>{t('replies', { count: replies })}</span>}
            </p>
            {body && <p className="whitespace-pre-wrap">{body}</p>}
            {suggestion !== null && (
              <p>
                {t('suggestion')}{' '}
                <ins lang="zh-CN" className="rounded-xs bg-good-wash px-px font-serif text-good">
                  {suggestion || t('delete')}
                </ins>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
