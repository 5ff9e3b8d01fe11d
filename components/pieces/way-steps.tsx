import { useFormatter, useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { WayStep } from '@/lib/data/submissions/submission-view'

/** Steps that stand out: where the author is asked, and where the paper has it. */
const TONE: Partial<Record<WayStep['kind'], string>> = {
  return: 'bg-warn',
  published: 'bg-good',
  signed: 'bg-good',
  takenDown: 'bg-line-strong',
}

/** Every step with its moment, the first at the top; the line beside them is the way. */
export function WaySteps({ steps }: { steps: readonly WayStep[] }) {
  const t = useTranslations('pieces.way')
  const format = useFormatter()
  return (
    <ol className="relative flex flex-col gap-4 border-l border-line pl-5">
      {steps.map(({ kind, at, by, note, page, articleId }, index) => (
        <li key={index} className="relative" data-step={kind}>
          <span
            aria-hidden
            className={cx(
              'absolute top-2 -left-[1.59rem] size-2.5 rounded-full ring-4 ring-paper',
              TONE[kind] ?? 'bg-ink',
            )}
          />
          <p className="flex flex-wrap items-baseline gap-x-3">
            <strong className="font-semibold">{t(`kinds.${kind}`)}</strong>
            <time dateTime={at.toISOString()} className="tabular text-sm text-muted">
              {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {by && <span className="text-sm text-muted">{by}</span>}
          </p>
          {page && (
            <p className="text-sm">{t('page', { date: page.date, number: page.number, name: page.name })}</p>
          )}
          {note && (
            <p className="mt-1 rounded-md bg-sunken px-3 py-2 whitespace-pre-line">{t('reason', { note })}</p>
          )}
          {articleId && (
            <a href={`/articles/${articleId}`} className="underline underline-offset-4">
              {t('read')}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}
