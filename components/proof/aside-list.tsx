'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { useSentence } from '@/components/errors/use-sentence'
import { Button } from '@/components/ui/button'
import type { PreflightWarning } from '@/lib/data/preflight/preflight-view'
import type { PageAction } from './page-act'

interface Props {
  pageId: string
  warnings: readonly PreflightWarning[]
  action: PageAction
  mayTakeBack: boolean
}

/** Warnings that people set aside, with who, when and why: whoever signs sees what was let stand. */
export function AsideList({ pageId, warnings, action, mayTakeBack }: Props) {
  const t = useTranslations('proof.preflight')
  const sentence = useSentence('warnings')
  const format = useFormatter()
  const { state, pending, formProps } = useAnswerForm(action)
  const when = (at: Date) =>
    format.dateTime(at, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' })
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-sm font-semibold">
        {t('setAside')} <span className="tabular font-normal text-muted">{warnings.length}</span>
      </summary>
      <form {...formProps}>
        <input type="hidden" name="pageId" value={pageId} />
        <ul>
          {warnings.map(({ key, code, values, aside }) => (
            <li key={key} className="border-b border-line py-1.5 text-sm">
              <p>{sentence(code, values)}</p>
              <p className="text-muted">
                {aside && t('asideBy', { by: aside.by, at: when(aside.at), reason: aside.reason })}
              </p>
              {mayTakeBack && (
                <Button
                  type="submit"
                  name="key"
                  value={key}
                  kind="quiet"
                  size="sm"
                  busy={pending}
                  aria-label={`${t('takeBack')}: ${sentence(code, values)}`}
                >
                  {t('takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </form>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </details>
  )
}
