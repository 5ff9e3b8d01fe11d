'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useDesk } from '../desk'
import { useStore } from '../store'
import { FlowArrows } from './flow-arrows'
import { SourceLineRow } from './source-line-row'
import { showBlock } from '../page/show'
import { sourceLines, type SourceRun } from './source-lines'

/** The source as it came, with a colour rail that shows which article owns each stretch. */
export function SourcePanel() {
  const t = useTranslations('workbench.source')
  const desk = useDesk()
  const { work, page } = desk
  const runs = useStore(page, (now) => now.runs)
  const outline = useStore(page, (now) => now.outline)
  const activeBlock = useStore(page, (now) => now.place?.blockId ?? null)
  const evidence = useStore(page, (now) => now.evidence)
  const body = useRef<HTMLDivElement>(null)
  const pick = useCallback((run: SourceRun) => run.blockId && showBlock(desk.editor, run.blockId), [desk])
  const lines = useMemo(() => sourceLines(work.source.text, runs), [work.source.text, runs])
  const hues = useMemo(
    () => new Map(outline.articles.map(({ attrs }, index) => [attrs.id, index % 8])),
    [outline],
  )

  useEffect(() => {
    const shown = body.current?.querySelector('[data-evidence], [data-active]')
    shown?.scrollIntoView({ block: 'nearest' })
  }, [activeBlock, evidence])

  const { encoding, fileName } = work.source
  const count = work.source.text.replaceAll(/\s/g, '').length
  return (
    // Scrolled with the keyboard too, though nothing in it takes the focus.
    <section className="wb-panel wb-source" aria-label={t('title')} ref={body} tabIndex={0}>
      <h2>
        {(count > 0
          ? [t('title'), fileName, encoding.toUpperCase(), t('characters', { count })]
          : [t('title')]
        )
          .filter(Boolean)
          .join(' · ')}
      </h2>
      {count === 0 && <p className="p-3 text-muted">{t('none')}</p>}
      {(count > 0 ? lines : []).map((line) => (
        <SourceLineRow
          key={line.start}
          line={line}
          text={work.source.text}
          hues={hues}
          activeBlock={line.runs.some(({ blockId }) => blockId === activeBlock) ? activeBlock : null}
          evidence={evidence}
          onPick={pick}
        />
      ))}
      <FlowArrows container={body} outline={outline} lines={lines} />
    </section>
  )
}
