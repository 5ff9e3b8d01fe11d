'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { useSentence } from '@/components/errors/use-sentence'
import { placeAddress } from '@/components/pages/page-address'
import { useKeyGroup } from '@/components/ui/key-help'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { PageForProof } from '@/lib/data/pages/page-view'
import { AsideList } from './aside-list'
import type { PageAction } from './page-act'
import { preflightItems, textsOf, type PreflightItem } from './preflight-items'
import { PreflightRow } from './preflight-row'
import { mark, rangeOf, showPlace } from './preview-places'
import './proof.css'
import { SetAside } from './set-aside'

interface Props {
  page: Pick<
    PageForProof,
    'date' | 'pageNumber' | 'pageId' | 'blockers' | 'warnings' | 'content' | 'abilities'
  >
  actions: Record<'setAside' | 'takeBack', PageAction>
}

/**
 * 签发前检查: what blocks the page and what looks wrong on it. J and K go through the list and show each
 * in the preview, Enter opens it in the workbench, X sets a warning aside.
 */
export function Preflight({ page, actions }: Props) {
  const t = useTranslations('proof.preflight')
  const sentences = { blockers: useSentence('blockers'), warnings: useSentence('warnings') }
  const router = useRouter()
  const { date, pageNumber, pageId, abilities, blockers, warnings, content } = page
  const groups = useMemo(() => preflightItems(blockers, warnings), [blockers, warnings])
  const items = groups.flatMap((group) => group.items)
  const texts = useMemo(() => textsOf(content), [content])
  const [current, setCurrent] = useState<string | null>(null)
  const [asking, setAsking] = useState<PreflightItem | null>(null)
  const at = items.findIndex(({ id }) => id === current)

  useEffect(() => {
    const places = warnings.filter(({ aside }) => !aside)
    mark(
      'preflight',
      places.flatMap((place) => rangeOf(place, texts.get(place.blockId)) ?? []),
    )
    return () => mark('preflight', [])
  }, [warnings, texts])
  useEffect(() => () => mark('preflight-current', []), [])

  const show = (item: PreflightItem | undefined) => {
    if (!item) return
    setCurrent(item.id)
    showPlace(item.place, texts.get(item.place.blockId ?? ''))
    document.getElementById(item.id)?.scrollIntoView({ block: 'nearest' })
  }
  // The row's own link has the focus then: it is read out, and Enter follows it.
  const walk = (item: PreflightItem | undefined) => {
    show(item)
    document
      .getElementById(item?.id ?? '')
      ?.querySelector('a')
      ?.focus({ preventScroll: true })
  }
  const open = (item: PreflightItem | undefined) =>
    item && router.push(placeAddress(date, pageNumber, item.place))
  useShortcut('j', () => walk(items[Math.min(at + 1, items.length - 1)]))
  useShortcut('k', () => walk(items[Math.max(at - 1, 0)]))
  useShortcut('Enter', () => open(items[at]), at >= 0 && abilities.edit && asking === null)
  useShortcut('x', () => setAsking(items[at] ?? null), items[at]?.warning !== undefined && abilities.edit)
  useKeyGroup(
    useMemo(
      () => ({
        title: t('title'),
        keys: [
          { keys: ['J', 'K'], label: t('keys.walk') },
          ...(abilities.edit
            ? [
                { keys: ['Enter'], label: t('keys.open') },
                { keys: ['X'], label: t('keys.aside') },
              ]
            : []),
        ],
      }),
      [t, abilities.edit],
    ),
  )

  const aside = warnings.filter((warning) => warning.aside)
  return (
    <section aria-labelledby="preflight">
      <h2 id="preflight" className="eyebrow">
        {t('title')}
      </h2>
      <p className={items.length === 0 ? 'mt-2 text-good' : 'mt-1 text-sm text-muted'}>
        {items.length === 0
          ? `✓ ${t('clear')}`
          : t('counts', { blockers: blockers.length, warnings: items.length - blockers.length })}
      </p>
      {groups.map(({ group, items }) => (
        <section key={group} aria-labelledby={`preflight-${group}`} className="mt-3">
          <h3 id={`preflight-${group}`} className="text-sm font-semibold">
            {t(`groups.${group}`)} <span className="tabular font-normal text-muted">{items.length}</span>
          </h3>
          <ul>
            {items.map((item) => (
              <PreflightRow
                key={item.id}
                item={item}
                current={item.id === current}
                sentence={sentences[item.warning ? 'warnings' : 'blockers'](item.code, item.values)}
                text={texts.get(item.place.blockId ?? '')}
                href={abilities.edit ? placeAddress(date, pageNumber, item.place) : null}
                onShow={() => show(item)}
                onAside={abilities.edit && item.warning ? () => setAsking(item) : null}
              />
            ))}
          </ul>
        </section>
      ))}
      {asking?.warning && (
        <SetAside
          pageId={pageId}
          warningKey={asking.warning.key}
          sentence={sentences.warnings(asking.code, asking.values)}
          action={actions.setAside}
          onClose={() => setAsking(null)}
        />
      )}
      {aside.length > 0 && (
        <AsideList pageId={pageId} warnings={aside} action={actions.takeBack} mayTakeBack={abilities.edit} />
      )}
    </section>
  )
}
