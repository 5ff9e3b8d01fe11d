'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { CompletionField } from '@/components/editor/complete/completion-field'
import type { Choice } from '@/components/editor/complete/choices'
import { setArticleFacts } from '@/components/editor/inspector/set-article-facts'
import { useStore } from '@/components/editor/store'
import { Button } from '@/components/ui/button'
import { usePieceDesk } from './piece-desk'
import { useSuggestedCounties } from './use-suggested-counties'

/** 区县: what the text speaks of, offered to be confirmed; found by characters or pinyin. */
export function CountyShelf() {
  const t = useTranslations('pieces.counties')
  const workbench = useTranslations('workbench')
  const { page, piece, editor } = usePieceDesk()
  const attrs = useStore(page, (now) => now.outline.articles[0]?.attrs)
  const suggested = useSuggestedCounties()
  const choices = useMemo(
    (): Choice[] => [
      ...piece.counties.map(({ code, name }) => ({ value: code, label: name })),
      ...piece.counties.flatMap(({ code, name, townships }) =>
        townships.map((township) => ({ value: code, label: township, hint: name })),
      ),
    ],
    [piece.counties],
  )
  const nameOf = (code: string) => piece.counties.find((one) => one.code === code)?.name ?? code
  if (!attrs) return null
  const { counties, id } = attrs
  const set = (codes: string[]) =>
    setArticleFacts(editor, id, {
      counties: codes.map((code) => ({ code, status: 'confirmed' })),
      countyNone: false,
    })
  const codes = counties.map(({ code }) => code)
  const open = suggested.filter((code) => !codes.includes(code))
  return (
    <section className="piece-shelf" aria-labelledby="piece-counties">
      <h2 id="piece-counties">{t('title')}</h2>
      {counties.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {codes.map((code) => (
            <li
              key={code}
              className="flex items-center rounded-full border border-line bg-sheet pl-3"
              data-testid="county"
            >
              {nameOf(code)}
              <button
                type="button"
                className="min-h-10 min-w-10 text-muted hover:text-ink"
                aria-label={workbench('removeNamed', { name: nameOf(code) })}
                onClick={() => set(codes.filter((one) => one !== code))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <div className="flex flex-wrap items-center gap-2" data-testid="suggested">
          <span className="text-sm text-muted">{t('suggested')}</span>
          {open.map((code) => (
            <Button key={code} size="sm" onClick={() => set([...codes, code])}>
              {t('confirm', { name: nameOf(code) })}
            </Button>
          ))}
        </div>
      )}
      <CompletionField
        label={t('add')}
        choices={choices}
        nothing={workbench('nothingFound')}
        onLeave={() => editor.commands.focus()}
        onChoose={({ value }) => set([...codes.filter((code) => code !== value), value])}
      />
    </section>
  )
}
