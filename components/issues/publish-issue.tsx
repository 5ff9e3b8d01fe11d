'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useSentence } from '@/components/errors/use-sentence'
import { proofAddress } from '@/components/pages/page-address'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import type { IssueView } from '@/lib/data/issues/issue-view'

interface Props {
  issue: IssueView
  action: (previous: unknown, form: FormData) => Promise<FormAnswer>
  /** Publication at a set time, while it is not published. */
  children?: ReactNode
}

/** The end of an issue's way: what blocks its publication, the publication itself, or where it is read. */
export function PublishIssue({ issue, action, children }: Props) {
  const t = useTranslations('issues.publish')
  return (
    <section aria-labelledby="publication" className="mt-10 border-t border-ink pt-4">
      <h2 id="publication" className="font-serif text-xl font-semibold">
        {t('title')}
      </h2>
      {issue.publishedAt ? (
        <Published issue={issue} at={issue.publishedAt} />
      ) : issue.blockers.length > 0 ? (
        <Blocked issue={issue} />
      ) : (
        <Ready issue={issue} action={action} />
      )}
      {!issue.publishedAt && children}
    </section>
  )
}

function Published({ issue, at }: { issue: IssueView; at: Date }) {
  const t = useTranslations('issues.publish')
  const when = useFormatter().dateTime(at, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <p className="mt-2">
      {issue.publishedBy ? t('done', { by: issue.publishedBy, at: when }) : t('doneBySystem', { at: when })}{' '}
      <a href={`/issues/${issue.date}`} className="underline underline-offset-4">
        {t('read')}
      </a>
    </p>
  )
}

function Blocked({ issue }: { issue: IssueView }) {
  const t = useTranslations('issues.publish')
  const sentence = useSentence('blockers')
  return (
    <>
      <p className="mt-1 text-muted">{t('blocked')}</p>
      <ul className="mt-3 max-w-2xl">
        {issue.blockers.map(({ code, values, pageNumber }, i) => (
          <li key={i} className="flex items-baseline gap-3 border-b border-line py-2">
            <span aria-hidden className="size-2 shrink-0 rounded-full bg-seal" />
            {pageNumber === undefined ? (
              sentence(code, values)
            ) : (
              <Link
                href={proofAddress(issue.date, pageNumber)}
                className="underline-offset-4 hover:underline"
              >
                {sentence(code, values)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Ready({ issue, action }: Props) {
  const t = useTranslations('issues.publish')
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  const { state, pending, formProps } = useAnswerForm(action)
  if (!issue.abilities.publish) return <p className="mt-1 text-muted">{t('waits')}</p>
  return (
    <>
      <p className="mt-1 mb-3 text-muted">{t('ready', { count: issue.pages.length })}</p>
      <Dialog
        title={t('confirmTitle')}
        description={t('confirmText', { count: issue.pages.length })}
        closeLabel={common('close')}
        open={open}
        onOpenChange={setOpen}
        trigger={<Button kind="seal">{t('open')}</Button>}
      >
        <form {...formProps} className="space-y-4">
          <input type="hidden" name="issueId" value={issue.id} />
          {state && !state.ok && <ErrorNotice error={state.error} />}
          <DialogFoot leave={common('cancel')}>
            <Button kind="seal" type="submit" busy={pending}>
              {t('submit')}
            </Button>
          </DialogFoot>
        </form>
      </Dialog>
    </>
  )
}
