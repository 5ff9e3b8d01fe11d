'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useSentence } from '@/components/errors/use-sentence'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { TimeField } from '@/components/published/time-field'
import { Notice } from '@/components/ui/notice'
import type { IssueView } from '@/lib/data/issues/issue-view'

interface Props {
  issue: IssueView
  schedule: Action
  cancel: Action
}

/** 定时出版: the time that is set for an issue, why the last one came to nothing, and a new one. */
export function ScheduleIssue({ issue, schedule, cancel }: Props) {
  const t = useTranslations('issues.schedule')
  const sentence = useSentence('errors')
  const format = useFormatter()
  const set = issue.schedule
  const when =
    set && format.dateTime(set.due, { dateStyle: 'long', timeStyle: 'short', timeZone: issue.timeZone })
  const open = set && set.failure === null
  return (
    <div className="mt-4 space-y-3">
      {open && <p>{t('set', { at: when ?? '', by: set.by })}</p>}
      {open && issue.blockers.length > 0 && <p className="text-warn">{t('notYet')}</p>}
      {set?.failure && (
        <Notice tone="problem" title={t('failed', { at: when ?? '' })}>
          {sentence(set.failure, { count: issue.blockers.length })}
        </Notice>
      )}
      {issue.abilities.publish && issue.pages.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <ActDialog
            label={open ? t('change') : t('open')}
            title={t('title')}
            text={t('text')}
            values={{ issueId: issue.id, ...(open && { shown: set.id }) }}
            action={schedule}
            submit={t('submit')}
          >
            <TimeField label={t('time')} at={open ? set.due : undefined} timeZone={issue.timeZone} />
          </ActDialog>
          {open && (
            <ActDialog
              label={t('cancel')}
              title={t('cancelTitle')}
              text={t('cancelText')}
              values={{ issueId: issue.id }}
              action={cancel}
            />
          )}
        </div>
      )}
    </div>
  )
}
