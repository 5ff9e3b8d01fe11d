import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { SuspectView } from '@/lib/data/pages/page-view'
import { useDesk } from '../desk'
import { countyNamer } from '../page/use-article-words'
import { useStore } from '../store'
import { gapSide } from './gap-side'
import { joinPlaces, locateSuspect } from './locate-suspect'

const AROUND = 12

/** What a suspect asks, in words, with the places it is about. */
export function useSuspectQuestion(): (suspect: SuspectView) => string {
  const t = useTranslations('workbench')
  const { work, page } = useDesk()
  const outline = useStore(page, (now) => now.outline)
  const nameOf = countyNamer(work.counties)
  const places = useMemo(() => joinPlaces(outline), [outline])
  return (asked) => {
    const suspect = locateSuspect(asked, places) ?? asked
    const article = outline.articles.find(({ attrs }) => attrs.id === suspect.articleId)
    const block = article?.blocks.find(({ id }) => id === suspect.blockId)
    // A picture story has no headline: how it begins says which it is.
    const text = block?.node.textContent ?? (article?.headline || article?.node.textContent || '')
    const index = suspect.index ?? 0
    const begin = text.slice(0, AROUND * 2)
    if (suspect.kind === 'role' && block)
      return t('suspects.role', {
        role: t(`roles.${block.role}`),
        other: suspect.runnerUp?.role ? t(`roles.${suspect.runnerUp.role}`) : '',
        text: begin,
      })
    if (suspect.kind === 'join') {
      const before = block?.source?.[index]
      const after = block?.source?.[index + 1]
      const source = work.source.text
      if (before && after)
        return t('suspects.join', {
          before: source.slice(Math.max(before[0], before[1] - AROUND), before[1]).trim(),
          after: source.slice(after[0], Math.min(after[1], after[0] + AROUND)).trim(),
        })
      return t('suspects.gap', { text: text.slice(-AROUND * 2) })
    }
    if (suspect.kind === 'county') {
      const county = article?.attrs.counties[index]
      return t('suspects.county', {
        name: county ? nameOf(county.code) : '—',
        text: article?.headline ?? begin,
      })
    }
    if (suspect.kind === 'contributor')
      return t('suspects.contributor', { name: article?.attrs.contributors[index]?.name ?? '—' })
    if (suspect.kind === 'gap')
      return gapSide(suspect) === 'after'
        ? t('suspects.gap', { text: text.slice(-AROUND * 2) })
        : t('suspects.gapBefore', { text: begin })
    // Within an article it is the other way round: the engine let it go on.
    return t(block ? 'suspects.goesOn' : 'suspects.boundary', { text: begin })
  }
}
