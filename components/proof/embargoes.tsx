'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { TimeField } from '@/components/published/time-field'
import type { PageForProof } from '@/lib/data/pages/page-view'
import { publishedArticles } from '@/lib/editor/published-articles'

interface Props {
  page: Pick<PageForProof, 'content' | 'embargoes' | 'timeZone' | 'mayLift' | 'abilities'>
  actions: Record<'setEmbargo' | 'liftEmbargo', Action>
}

/** 时限: pieces of this page that must not be read before a moment, and how one becomes such a piece. */
export function Embargoes({ page, actions }: Props) {
  const t = useTranslations('afterwards')
  const format = useFormatter()
  const { content, embargoes, timeZone, mayLift } = page
  const articles = publishedArticles(content)
    .filter(({ kind }) => kind !== 'notice')
    .map(({ id, headline, blocks }) => ({ id, title: headline || (blocks[0]?.text.slice(0, 16) ?? '') }))
  return (
    <details open={Object.keys(embargoes).length > 0}>
      <summary className="eyebrow cursor-pointer">{t('embargoes')}</summary>
      <ul className="mt-1">
        {articles.map(({ id, title }) => {
          const until = embargoes[id]
          return (
            <li key={id} className="flex flex-wrap items-baseline gap-x-2 border-b border-line py-1 text-sm">
              <span lang="zh-CN" className="min-w-0 grow truncate font-serif">
                {title}
              </span>
              {until && (
                <span className="text-note">
                  {format.dateTime(until, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
                </span>
              )}
              {page.abilities.edit && (
                <ActDialog
                  label={until ? t('changeShort') : t('setEmbargo')}
                  name={`${t('setEmbargo')}: ${title}`}
                  title={t('setEmbargoTitle', { title })}
                  text={t('setEmbargoText')}
                  size="sm"
                  kind="quiet"
                  values={{ articleId: id }}
                  action={actions.setEmbargo}
                  submit={t('setEmbargo')}
                >
                  <TimeField label={t('embargoUntil')} at={until} timeZone={timeZone} />
                </ActDialog>
              )}
              {until && mayLift && page.abilities.edit && (
                <ActDialog
                  label={t('liftShort')}
                  name={`${t('lift')}: ${title}`}
                  title={t('liftTitle')}
                  size="sm"
                  kind="quiet"
                  values={{ articleId: id }}
                  action={actions.liftEmbargo}
                  submit={t('lift')}
                />
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
