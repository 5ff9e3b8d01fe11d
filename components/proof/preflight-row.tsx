import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { PreflightItem } from './preflight-items'

/** Characters around the words that a warning is about. */
const AROUND = 8

interface Props {
  item: PreflightItem
  current: boolean
  sentence: string
  /** The text of its block. */
  text: string | undefined
  /** Its place in the workbench, for those who may edit there. */
  href: string | null
  onShow: () => void
  onAside: (() => void) | null
}

/** One line of the preflight: what it says, the words in their place, and what may be done. */
export function PreflightRow({ item, current, sentence, text, href, onShow, onAside }: Props) {
  const t = useTranslations('proof.preflight')
  const { start, end } = item.place
  const shown = item.place.articleId !== undefined
  return (
    <li
      id={item.id}
      aria-current={current || undefined}
      className={cx('border-b border-line py-1.5 pl-2', current ? 'bg-mark/40 outline-2 outline-focus' : '')}
    >
      <p className="flex items-baseline gap-2">
        <span aria-hidden className={cx('shrink-0 text-xs', item.warning ? 'text-warn' : 'text-seal')}>
          {item.warning ? '▲' : '●'}
        </span>
        {shown ? (
          <button
            type="button"
            className="min-w-0 text-left underline-offset-4 hover:underline"
            onClick={onShow}
          >
            {sentence}
          </button>
        ) : (
          <span className="min-w-0">{sentence}</span>
        )}
      </p>
      {text !== undefined && start !== undefined && end !== undefined && (
        <p lang="zh-CN" className="truncate pl-5 font-serif text-sm text-muted">
          {start > AROUND && '…'}
          {text.slice(Math.max(0, start - AROUND), start)}
          <mark className="bg-mark text-ink">{text.slice(start, end)}</mark>
          {text.slice(end, end + AROUND * 2)}
        </p>
      )}
      {(href || onAside) && shown && (
        <p className="flex gap-4 pl-5 text-sm">
          {href && (
            <Link
              href={href}
              className="text-note underline underline-offset-4"
              aria-label={`${t('open')}: ${sentence}`}
            >
              {t('open')}
            </Link>
          )}
          {onAside && (
            <button
              type="button"
              className="text-muted underline underline-offset-4 hover:text-ink"
              aria-label={`${t('aside')}: ${sentence}`}
              onClick={onAside}
            >
              {t('aside')}
            </button>
          )}
        </p>
      )}
    </li>
  )
}
