'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { ErrorNotice } from '@/components/errors/error-notice'
import { useAnswerForm } from '@/components/errors/use-answer-form'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { TextField } from '@/components/ui/text-field'
import type { InboxSavedView } from '@/lib/data/inbox/inbox-view'

interface Props {
  views: readonly InboxSavedView[]
  /** The query of what is shown now. */
  query: string
  actions: { save: Action; remove: Action }
}

/** One's own filters, each a click away; what is shown now can be kept as another. */
export function SavedViews({ views, query, actions }: Props) {
  const t = useTranslations('inbox.views')
  const current = views.find((view) => view.query === query)
  return (
    <div
      className={cx(
        'mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm',
        // A quiet button's text stands in line with what is above it.
        views.length === 0 && '-ml-2.5',
      )}
    >
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
        <ActDialog
          label={t('save')}
          title={t('saveTitle')}
          text={t('saveText')}
          kind="quiet"
          size="sm"
          values={{ query }}
          action={actions.save}
        >
          <TextField label={t('name')} name="name" maxLength={30} required />
        </ActDialog>
      )}
    </div>
  )
}

function RemoveView({ view, action }: { view: InboxSavedView; action: Action }) {
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
