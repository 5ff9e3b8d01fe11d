'use client'

import { useTranslations } from 'next-intl'
import { useSentence } from '@/components/errors/use-sentence'
import type { Warning } from '@/lib/preflight/types'
import { useDesk } from '../desk'
import { findBlock } from '../page/outline'
import { showArticle, showBlock, showPosition } from '../page/show'
import { BlockerLinks } from '../shell/blocker-links'
import { useStore } from '../store'

/** 签发前检查: what stands in the way and what looks wrong, by the same rules as the proof has. */
export function ChecksSection() {
  const t = useTranslations('workbench')
  const sentence = useSentence('warnings')
  const { page, editor } = useDesk()
  const blockers = useStore(page, (now) => now.blockers)
  const warnings = useStore(page, (now) => now.warnings)
  const show = ({ blockId, start, end }: Warning) => {
    const found = findBlock(editor.state.doc, blockId)
    if (found) showPosition(editor, found.pos + 1 + start, found.pos + 1 + end)
  }
  return (
    <section aria-labelledby="wb-preflight">
      <h2 id="wb-preflight">{t('preflight')}</h2>
      {blockers.length === 0 ? (
        <p className="text-good">✓ {t('preflightClean')}</p>
      ) : (
        <BlockerLinks
          blockers={blockers}
          onGo={({ blockId, articleId }) =>
            blockId ? showBlock(editor, blockId) : articleId && showArticle(editor, articleId)
          }
        />
      )}
      {warnings.length > 0 && (
        <>
          <h3 className="mt-2 text-warn">{t('warnings', { count: warnings.length })}</h3>
          <ul className="wb-list" data-testid="warnings">
            {warnings.map((warning, index) => (
              <li key={index}>
                <span aria-hidden className="text-warn">
                  ▲
                </span>
                <button type="button" className="wb-link" onClick={() => show(warning)}>
                  {sentence(warning.code, warning.values)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
