'use client'

import { useTranslations } from 'next-intl'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PublishedForDesk } from '@/lib/data/corrections/published-view'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { CountyFields } from './county-fields'
import { CreditFields } from './credit-fields'

/** Changes what readers have: the text, a box a paragraph, credits and counties; with what they are told of it. */
export function CorrectForm({ article, action }: { article: PublishedForDesk; action: Action }) {
  const t = useTranslations('afterwards')
  const roles = useTranslations('roles')
  return (
    <ActDialog
      label={t('correct')}
      title={t('correctTitle')}
      text={t('correctText')}
      kind="primary"
      className="md:max-w-3xl"
      values={{ articleId: article.id, seen: article.seen }}
      action={action}
      submit={t('propose')}
    >
      {article.blocks.map(({ role, text }, i) =>
        text.length > 40 ? (
          <TextArea
            key={i}
            label={roles(role)}
            name="texts"
            defaultValue={text}
            rows={Math.min(8, Math.ceil(text.length / 40) + 1)}
            inputClass="font-serif field-sizing-content max-h-80"
            lang="zh-CN"
          />
        ) : (
          <TextField key={i} label={roles(role)} name="texts" defaultValue={text} lang="zh-CN" />
        ),
      )}
      <CreditFields contributors={article.contributors} />
      <CountyFields counties={article.counties} choices={article.countyChoices} />
      <TextField
        label={t('noteForReaders')}
        hint={t('noteHint')}
        name="note"
        required
        maxLength={500}
        autoComplete="off"
      />
    </ActDialog>
  )
}
