import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import type { PublishedItem } from '@/lib/data/corrections/published-view'

/** What was published of an issue, each leading to where it is corrected or taken down. */
export function PublishedList({ items, timeZone }: { items: readonly PublishedItem[]; timeZone: string }) {
  const t = useTranslations('afterwards')
  const format = useFormatter()
  if (items.length === 0) return null
  return (
    <section aria-labelledby="afterwards" className="mt-8">
      <h2 id="afterwards" className="font-serif text-xl font-semibold">
        {t('listTitle')}
      </h2>
      <p className="mt-1 text-muted">{t('listText')}</p>
      <ul className="mt-3 max-w-3xl border-t border-line">
        {items.map(({ id, title, pageNumber, embargoedUntil, takenDown, waiting, corrected }) => (
          <li key={id} className="grid grid-cols-[4rem_1fr] items-baseline border-b border-line py-2">
            <span className="tabular text-sm text-muted">{t('page', { number: pageNumber })}</span>
            <span className="flex flex-wrap items-baseline gap-x-3">
              <Link
                href={`/desk/published/${id}`}
                lang="zh-CN"
                className="font-serif underline-offset-4 hover:underline"
              >
                {title}
              </Link>
              {waiting && <Badge tone="warn">{t('waiting')}</Badge>}
              {takenDown && <Badge tone="seal">{t('takenDown')}</Badge>}
              {corrected && <Badge>{t('corrected')}</Badge>}
              {embargoedUntil && (
                <Badge tone="note">
                  {t('embargoed', {
                    at: format.dateTime(embargoedUntil, {
                      dateStyle: 'medium',
                      timeStyle: 'short',
                      timeZone,
                    }),
                  })}
                </Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
