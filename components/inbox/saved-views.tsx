'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { InboxSavedView } from '@/lib/data/inbox/inbox-view'

type FormAction = (previous: unknown, form: FormData) => Promise<FormAnswer>

interface Props {
  views: readonly InboxSavedView[]
  /** The query of what is shown now. */
  query: string
  actions: { save: FormAction; remove: FormAction }
}

/** One's own filters, each a click away; what is shown now can be kept as another. */
export function SavedViews({ views, query, actions }: Props) {
  const t = useTranslations('inbox.views')
  const current = views.find((view) => view.query === query)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {views.length > 0 && (
        <ul aria-label={t('label')} className="flex flex-wrap gap-2">
          {views.map(({ id, name, query: saved }) => (
            <li key={id}>
              <Link
                href={`/desk/inbox?${saved}`}
                aria-current={saved === query ? 'page' : undefined}
                className="inline-block rounded-full border border-line-strong/50 bg-sheet px-3 py-0.5 hover:border-ink aria-[current]:border-ink aria-[current]:font-semibold"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {current ? (
        <RemoveView view={current} action={actions.remove} />
      ) : (
        <SaveView query={query} action={actions.save} />
      )}
    </div>
  )
}

function SaveView({ query, action }: { query: string; action: FormAction }) {
  const t = useTranslations('inbox.views')
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  const { state, pending, formProps } = useAnswerForm(async (previous, form) => {
    const answer = await action(previous, form)
    if (answer?.ok) setOpen(false)
    return answer
  })
  return (
    <Dialog
      title={t('saveTitle')}
      description={t('saveText')}
      closeLabel={common('close')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="sm">
          {t('save')}
        </Button>
      }
    >
      <form {...formProps} className="space-y-4">
        <input type="hidden" name="query" value={query} />
        <TextField label={t('name')} name="name" maxLength={30} required />
        {state && !state.ok && <ErrorNotice error={state.error} />}
        <Button kind="primary" type="submit" busy={pending}>
          {t('save')}
        </Button>
      </form>
    </Dialog>
  )
}

function RemoveView({ view, action }: { view: InboxSavedView; action: FormAction }) {
  const t = useTranslations('inbox.views')
  const { state, pending, formProps } = useAnswerForm(action)
  return (
    <form {...formProps}>
      <input type="hidden" name="viewId" value={view.id} />
      <Button type="submit" kind="quiet" size="sm" busy={pending}>
        {t('remove', { name: view.name })}
      </Button>
      {state && !state.ok && <ErrorNotice error={state.error} />}
    </form>
  )
}
