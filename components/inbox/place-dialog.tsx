'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { ErrorNotice } from '@/components/errors/error-notice'
import { PageStateBadge } from '@/components/pages/page-state-badge'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { EmptyState } from '@/components/ui/empty-state'
import type { OpenPage } from '@/lib/data/inbox/inbox-view'
import { groupPages } from './group-pages'
import type { Question } from './use-acts'

interface Props {
  question: Question
  pages: readonly OpenPage[]
  error: ErrorFacts | null
  pending: boolean
  onAnswer: (pageId: string) => void
  onLeave: () => void
}

/** Asks for the page: the open issues' pages, by arrow keys and Enter. */
export function PlaceDialog({ question, pages, error, pending, onAnswer, onLeave }: Props) {
  const t = useTranslations('inbox.acts')
  const page = useTranslations('pages')
  const common = useTranslations('common')
  const format = useFormatter()
  return (
    <Dialog
      title={t('title.place', { count: question.submissionIds.length })}
      description={t('placeText')}
      closeLabel={common('close')}
      open
      onOpenChange={(open) => !open && onLeave()}
    >
      {pages.length === 0 ? (
        <>
          <EmptyState title={t('noPages')} action={<Link href="/desk">{t('toIssues')}</Link>}>
            {t('noPagesText')}
          </EmptyState>
          <DialogFoot leave={common('close')} className="mt-4" />
        </>
      ) : (
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault()
            onAnswer(String(new FormData(event.currentTarget).get('page')))
          }}
        >
          {groupPages(pages).map(({ date, pages: group }) => (
            <fieldset key={date}>
              <legend className="mb-1 text-sm font-medium text-muted">
                {format.dateTime(new Date(date), { timeZone: 'UTC', dateStyle: 'long' })}
              </legend>
              {group.map((one) => (
                <label
                  key={one.pageId}
                  className="flex items-center gap-2.5 border-b border-line px-1 py-1.5 last:border-b-0 has-checked:bg-note-wash"
                >
                  <input
                    type="radio"
                    name="page"
                    value={one.pageId}
                    required
                    defaultChecked={one === pages[0]}
                    autoFocus={one === pages[0]}
                    className="size-4 accent-ink"
                  />
                  <span className="tabular grow">
                    {page('title', { number: one.number, name: one.name })}
                  </span>
                  <span className="text-sm whitespace-nowrap text-muted">
                    {page('articles', { count: one.articles })}
                  </span>
                  <PageStateBadge state={one.state} />
                </label>
              ))}
            </fieldset>
          ))}
          {error && <ErrorNotice error={error} />}
          <DialogFoot leave={common('cancel')}>
            <Button kind="primary" type="submit" busy={pending}>
              {t('name.place')}
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
