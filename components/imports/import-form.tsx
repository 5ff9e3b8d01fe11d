'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useState, type FormEvent } from 'react'
import { ask } from '@/components/errors/ask'
import { ErrorNotice } from '@/components/errors/error-notice'
import type { FormAnswer } from '@/components/errors/form-answer'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { LiveRegion } from '@/components/ui/live-region'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import type { IsoDate } from '@/lib/domain/issue-date'
import { PageFields, type PageFacts } from './page-fields'
import { SamePage } from './same-page'
import { sourceForm, type Source } from './source'
import { SourceInput } from './source-input'
import { SourcePreview } from './source-preview'
import { useImportPreview, type PreviewAnswer } from './use-import-preview'

interface Props {
  issue: { id: string; date: IsoDate; pages: readonly IssuePage[] }
  preview: (form: FormData) => Promise<PreviewAnswer>
  importPage: (previous: unknown, form: FormData) => Promise<FormAnswer>
}

/** A page that the issue has already. */
interface IssuePage {
  number: number
  name: string
  editorName: string | null
  /** Nothing stands on it yet. */
  takesImport: boolean
}

/** A page's way in: give the text, look at what it is, say which page, import. Nothing is stored before that. */
export function ImportForm({ issue, preview, importPage }: Props) {
  const t = useTranslations('imports')
  const [source, setSource] = useState<Source | null>(null)
  const [typed, setTyped] = useState<Partial<PageFacts>>({})
  const { answer, pending: looking } = useImportPreview(issue.id, source, preview)
  const [result, send, importing] = useActionState<FormAnswer, FormData>(
    (previous, form) => ask(() => importPage(previous, form)),
    undefined,
  )
  const seen = answer?.ok ? answer.value : null
  const number = typed.number ?? seen?.page.number?.toString() ?? ''
  // A page that was planned under this number gives its name where the text names none.
  const there = issue.pages.find((page) => page.number === Number(number))
  const planned = there?.takesImport ? there : undefined
  const facts: PageFacts = {
    number,
    name: typed.name ?? seen?.page.name ?? planned?.name ?? '',
    editorName: typed.editorName ?? seen?.page.editorName ?? planned?.editorName ?? '',
  }
  const taken = there !== undefined && !there.takesImport
  const blocked = !seen || looking || taken || seen.duplicateOf !== null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!source || !seen || blocked || importing) return
    // The encoding that was shown, so that what is stored is what was seen.
    const form = sourceForm(
      issue.id,
      source.method === 'file' ? { ...source, encoding: seen.encoding } : source,
    )
    for (const [name, value] of Object.entries(facts)) form.set(name, value)
    startTransition(() => send(form))
  }

  return (
    <form onSubmit={submit} className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <SourceInput
        onSource={(given) => {
          setSource(given)
          setTyped({})
        }}
      />
      <section aria-label={t('preview.title')} className="space-y-5">
        <LiveRegion>{looking ? t('looking') : ''}</LiveRegion>
        {!source && <p className="border-y border-line py-10 text-center text-muted">{t('preview.empty')}</p>}
        {source && !answer && <Progress label={t('looking')} />}
        {source && answer && !answer.ok && (
          <ErrorNotice error={answer.error}>
            <p className="text-sm text-muted">{t('nothingStored')}</p>
          </ErrorNotice>
        )}
        {source && seen && (
          <div className={cx('space-y-5', looking && 'opacity-60')}>
            <SourcePreview
              preview={seen}
              onEncoding={source.method === 'file' ? (encoding) => setSource({ ...source, encoding }) : null}
            />
            {seen.duplicateOf && <SamePage date={issue.date} page={seen.duplicateOf} />}
            {seen.page.date && seen.page.date !== issue.date && (
              <Notice tone="warn">{t('otherDate', { date: seen.page.date, issue: issue.date })}</Notice>
            )}
            <PageFields
              facts={facts}
              taken={taken}
              planned={planned?.name ?? null}
              onChange={(change) => setTyped({ ...typed, ...change })}
            />
            {result && !result.ok && (
              <ErrorNotice error={result.error}>
                <p className="text-sm text-muted">{t('nothingStored')}</p>
              </ErrorNotice>
            )}
            {importing && <Progress label={t('importing')} />}
            <Button kind="primary" type="submit" busy={importing} disabled={blocked && !importing}>
              {importing ? t('importing') : t('submit')}
            </Button>
          </div>
        )}
      </section>
    </form>
  )
}
