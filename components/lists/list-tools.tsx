'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { ErrorFacts } from '@/components/errors/error-facts'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field } from '@/components/ui/field'
import { INPUT_CLASS } from '@/components/ui/input-class'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useFormAction } from '@/components/ui/use-form-action'
import type { ListName } from './list-tabs'

export type ImportAnswer = { ok: true; value: number } | { ok: false; error: ErrorFacts }

interface Props {
  list: ListName
  words: string
  importList: (previous: ImportAnswer | null, form: FormData) => Promise<ImportAnswer>
}

/** Search, and the ways in and out as CSV. */
export function ListTools({ list, words, importList }: Props) {
  const t = useTranslations('lists')
  const common = useTranslations('common')
  const [open, setOpen] = useState(false)
  const { state, pending, formProps } = useFormAction<ImportAnswer>(async (previous, form) => {
    const answer = await importList(previous, form)
    if (answer.ok) setOpen(false)
    return answer
  })
  return (
    <div className="mb-4 space-y-3">
      <div className="flex flex-wrap items-end gap-3">
        <form method="get" role="search" className="flex items-end gap-3">
          <input type="hidden" name="list" value={list} />
          <TextField label={t('words')} name="words" defaultValue={words} className="w-48" />
          <Button type="submit">{t('search')}</Button>
        </form>
        <span className="grow" />
        <Dialog
          title={t('import')}
          description={t(`importText.${list}`)}
          closeLabel={common('close')}
          open={open}
          onOpenChange={setOpen}
          trigger={<Button>{t('import')}</Button>}
        >
          <form {...formProps} className="space-y-4">
            <Field label={t('file')} hint={t(`columns.${list}`)}>
              {(input) => (
                <input
                  {...input}
                  type="file"
                  name="file"
                  accept=".csv,text/csv"
                  required
                  className={INPUT_CLASS}
                />
              )}
            </Field>
            {state && !state.ok && <ErrorNotice error={state.error} />}
            <DialogFoot leave={common('cancel')}>
              <Button type="submit" kind="primary" busy={pending}>
                {t('import')}
              </Button>
            </DialogFoot>
          </form>
        </Dialog>
        <a href={`/desk/terms/export?list=${list}`} download className={buttonClass('secondary')}>
          {t('export')}
        </a>
      </div>
      {state?.ok && !open && <Notice tone="good">{t('imported', { count: state.value })}</Notice>}
    </div>
  )
}
