import { useFormatter, useNow, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import type { NoticeView } from '@/lib/data/notices/notice-view'
import { NoticeLink } from './notice-link'
import { useNoticeSentence } from './use-notice-sentence'

interface Props {
  notices: readonly NoticeView[]
  markRead: (noticeId: string) => Promise<void>
}

/** One's notices, newest first; the new ones carry a mark and a word for it. */
export function NoticeList({ notices, markRead }: Props) {
  const t = useTranslations('notices')
  const format = useFormatter()
  const now = useNow()
  const sentence = useNoticeSentence()
  if (notices.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <ul className="max-w-3xl border-t border-line">
      {notices.map((notice) => {
        const text = sentence(notice)
        const { note } = notice.values
        return (
          <li key={notice.id} className="grid grid-cols-[1rem_1fr] border-b border-line py-3">
            <span aria-hidden className="pt-2.5">
              {!notice.read && <span className="block size-1.5 rounded-full bg-seal" />}
            </span>
            <div>
              <p className={notice.read ? '' : 'font-semibold'}>
                {!notice.read && <span className="sr-only">{t('new')} </span>}
                {notice.href ? (
                  <NoticeLink id={notice.id} href={notice.href} read={notice.read} markRead={markRead}>
                    {text}
                  </NoticeLink>
                ) : (
                  text
                )}
              </p>
              {note && <p className="mt-1 border-l-2 border-line pl-3 whitespace-pre-wrap">{note}</p>}
              <time
                dateTime={notice.at.toISOString()}
                title={format.dateTime(notice.at, { dateStyle: 'long', timeStyle: 'short' })}
                className="text-sm text-muted"
              >
                {format.relativeTime(notice.at, now)}
              </time>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
