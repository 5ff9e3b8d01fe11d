import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'

/** The way to one's notices, with how many are new. */
export function NoticesLink({ unread }: { unread: number }) {
  const t = useTranslations('layout')
  const label = t('notices', { count: unread })
  return (
    <Link href="/notices" className={buttonClass('quiet', 'sm')} aria-label={label} title={label}>
      <svg
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden
      >
        <path d="M8 1.5v1M3.5 11.5V7a4.5 4.5 0 0 1 9 0v4.5l1 1h-11zM6.5 14h3" strokeLinecap="round" />
      </svg>
      {unread > 0 && <span className="font-semibold tabular-nums">{Math.min(unread, 99)}</span>}
    </Link>
  )
}
