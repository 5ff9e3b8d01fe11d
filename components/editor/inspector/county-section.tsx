'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ArticleCounty } from '@/lib/editor/document-json'
import type { Choice } from '../complete/choices'
import { CompletionField } from '../complete/completion-field'
import { useDesk } from '../desk'
import type { ArticleOutline } from '../page/outline'
import { countyNamer } from '../page/use-article-words'
import { focusText } from '../page/focus-text'
import { setArticleFacts } from './set-article-facts'
import { useWantedField } from './use-wanted-field'

/** 区县: those proposed are marked until somebody confirms them. */
export function CountySection({ article }: { article: ArticleOutline }) {
  const t = useTranslations('workbench')
  const { work, editor, run, ui } = useDesk()
  const { counties, countyNone, id, kind } = article.attrs
  const nameOf = countyNamer(work.counties)
  const field = useWantedField('county')
  const choices = useMemo(
    (): Choice[] => [
      ...work.counties.map(({ code, name }) => ({ value: code, label: name })),
      ...work.counties.flatMap(({ code, name, townships }) =>
        townships.map((township) => ({ value: code, label: township, hint: name })),
      ),
    ],
    [work.counties],
  )
  const set = (next: ArticleCounty[], none = false) =>
    setArticleFacts(editor, id, { counties: next, countyNone: none })
  const suggested = counties.some(({ status }) => status === 'suggested')

  return (
    <section aria-labelledby="wb-counties">
      <h2 id="wb-counties">{t('counties')}</h2>
      <ul className="wb-list">
        {counties.map(({ code, status }) => (
          <li key={code} data-testid="county">
            <span className="wb-chip" data-status={status}>
              {nameOf(code)}
            </span>
            <span className="text-muted tabular">{code}</span>
            {status === 'suggested' && (
              <button
                type="button"
                className="wb-link"
                onClick={() =>
                  set(counties.map((one) => (one.code === code ? { code, status: 'confirmed' } : one)))
                }
              >
                {t('confirm')}
              </button>
            )}
            <button
              type="button"
              className="wb-icon wb-push"
              aria-label={t('removeNamed', { name: nameOf(code) })}
              onClick={() => {
                if (set(counties.filter((one) => one.code !== code)))
                  ui.set({ said: t('removed', { name: nameOf(code) }) })
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {counties.length === 0 && (
        <p className={countyNone || kind === 'notice' ? 'text-muted' : 'text-seal'}>
          {countyNone ? t('noCounty') : t(kind === 'notice' ? 'noCountyNeeded' : 'noCountyYet')}
        </p>
      )}
      <CompletionField
        label={t('addCounty')}
        choices={choices}
        nothing={t('nothingFound')}
        inputRef={field}
        onLeave={() => focusText(editor.view)}
        onChoose={({ value }) => {
          if (set([...counties.filter(({ code }) => code !== value), { code: value, status: 'confirmed' }]))
            ui.set({ said: t('added', { name: nameOf(value) }) })
        }}
      />
      <div className="wb-row">
        {suggested && (
          <button type="button" className="wb-button" onClick={() => run('confirmFacts')}>
            {t('confirmAll')}
          </button>
        )}
        {!countyNone && (
          <button type="button" className="wb-button" onClick={() => run('setNoCounty')}>
            {t('declareNoCounty')}
          </button>
        )}
      </div>
    </section>
  )
}
