'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { ArticleContributor } from '@/lib/editor/document-json'
import { CONTRIBUTOR_ROLES, type ContributorRole } from '@/lib/segmentation/types'
import { CompletionField } from '../complete/completion-field'
import { useDesk } from '../desk'
import type { ArticleOutline } from '../page/outline'
import { focusText } from '../page/focus-text'
import { setArticleFacts } from './set-article-facts'
import { useWantedField } from './use-wanted-field'

/** 作者: who wrote and who took the pictures, with the title as printed. */
export function ContributorSection({ article }: { article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { work, editor, ui } = useDesk()
  const [role, setRole] = useState<ContributorRole>('correspondent')
  const { contributors, id } = article.attrs
  const field = useWantedField('contributor')
  const choices = useMemo(
    () => work.contributors.map((name) => ({ value: name, label: name })),
    [work.contributors],
  )
  const set = (next: ArticleContributor[]) => setArticleFacts(editor, id, { contributors: next })
  const change = (index: number, part: Partial<ArticleContributor>) =>
    set(contributors.map((one, at) => (at === index ? { ...one, status: 'confirmed', ...part } : one)))
  const add = (name: string) => {
    const printed = name.replaceAll(/\s/g, '')
    if (!printed || contributors.some((one) => one.name === printed && one.role === role)) return
    if (set([...contributors, { name: printed, role, title: '', status: 'confirmed' }]))
      ui.set({ said: t('added', { name: printed }) })
  }
  return (
    <section aria-labelledby="wb-contributors">
      <h2 id="wb-contributors">{t('contributors')}</h2>
      <ul className="wb-list">
        {contributors.map(({ name, role: as, title, status }, index) => (
          <li key={`${name} ${as}`} data-testid="contributor">
            <span className={status === 'suggested' ? 'wb-chip' : undefined} data-status={status}>
              {name}
            </span>
            <span className="text-muted">{title || t(`contributorRoles.${as}`)}</span>
            {status === 'suggested' && (
              <button type="button" className="wb-link" onClick={() => change(index, {})}>
                {t('confirm')}
              </button>
            )}
            <button
              type="button"
              className="wb-icon wb-push"
              aria-label={t('removeNamed', { name })}
              onClick={() => {
                if (set(contributors.filter((_, at) => at !== index)))
                  ui.set({ said: t('removed', { name }) })
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="wb-row flex-nowrap">
        <select
          className="wb-field w-auto"
          aria-label={t('contributorRole')}
          value={role}
          onChange={(event) => setRole(event.target.value as ContributorRole)}
        >
          {CONTRIBUTOR_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`contributorRoles.${one}`)}
            </option>
          ))}
        </select>
        <div className="grow">
          <CompletionField
            label={t('addContributor')}
            choices={choices}
            nothing={t('nothingFound')}
            inputRef={field}
            onLeave={() => focusText(editor.view)}
            onChoose={({ value }) => add(value)}
            onFree={add}
            freeLabel={(text) => t('addNamed', { name: text })}
          />
        </div>
      </div>
    </section>
  )
}
