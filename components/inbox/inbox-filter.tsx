'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { cx } from '@/components/ui/cx'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useShortcut } from '@/components/ui/use-shortcut'
import type { Inbox, InboxFilter } from '@/lib/data/inbox/inbox-view'
import { WAITING_DAYS } from '@/lib/domain/inbox-tabs'
import { inboxAddress } from './inbox-address'

interface Props {
  filter: InboxFilter
  inbox: Pick<Inbox, 'counties' | 'authors'>
}

/**
 * Narrows the inbox; a plain form, its state is the address. On a phone it is one line that says what is shown,
 * and opens: the pieces come first.
 */
export function InboxFilterForm(props: Props) {
  // Another address is another filter: the boxes show it, folded.
  return <FilterForm key={inboxAddress(props.filter)} {...props} />
}

function FilterForm({ filter, inbox }: Props) {
  const t = useTranslations('inbox.filter')
  const id = useId()
  const [open, setOpen] = useState(false)
  const shown = useNarrowed({ filter, inbox })
  useShortcut('/', () => {
    // What is folded takes no focus.
    flushSync(() => setOpen(true))
    document.getElementById(id)?.querySelector<HTMLInputElement>('input[name=words]')?.focus()
  })
  const clear = shown.length > 0 && (
    <Link href={inboxAddress({ tab: filter.tab })} className={buttonClass('quiet')}>
      {t('clear')}
    </Link>
  )
  return (
    <search aria-label={t('label')} className="mt-3 block sm:mt-4">
      <div className="flex items-center gap-3 sm:hidden">
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('fields')}{' '}
          <span aria-hidden className={cx('text-xs', open && 'rotate-180')}>
            ▾
          </span>
        </Button>
        <span className="min-w-0 grow truncate text-muted">{shown.join(' · ') || t('none')}</span>
        {clear}
      </div>
      <form
        id={id}
        method="get"
        className={cx(
          'mt-3 grid grid-cols-2 items-end gap-3 sm:mt-0 sm:flex sm:flex-wrap',
          !open && 'max-sm:hidden',
        )}
      >
        <input type="hidden" name="tab" value={filter.tab} />
        <TextField
          label={t('words')}
          name="words"
          type="search"
          defaultValue={filter.words}
          className="sm:w-44"
        />
        <Select label={t('county')} name="county" defaultValue={filter.county ?? ''} className="sm:w-36">
          <option value="">{t('any')}</option>
          {inbox.counties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={t('author')} name="author" defaultValue={filter.author ?? ''} className="sm:w-40">
          <option value="">{t('any')}</option>
          {inbox.authors.map(({ id, name, unit }) => (
            <option key={id} value={id}>
              {unit ? `${name}（${unit}）` : name}
            </option>
          ))}
        </Select>
        <Select label={t('days')} name="days" defaultValue={filter.days ?? ''} className="sm:w-32">
          <option value="">{t('any')}</option>
          {WAITING_DAYS.map((days) => (
            <option key={days} value={days}>
              {t('atLeast', { days })}
            </option>
          ))}
        </Select>
        <Button type="submit" className="max-sm:col-span-2">
          {t('submit')}
        </Button>
        {clear && <span className="max-sm:hidden">{clear}</span>}
      </form>
    </search>
  )
}

/** What narrows the inbox, in words. */
function useNarrowed({ filter, inbox }: Props): string[] {
  const t = useTranslations('inbox.filter')
  const { words, county, author, days } = filter
  return [
    words && t('quoted', { words }),
    county && (inbox.counties.find(({ code }) => code === county)?.name ?? county),
    author && inbox.authors.find(({ id }) => id === author)?.name,
    days && t('atLeast', { days }),
  ].filter((part) => typeof part === 'string' && part !== '') as string[]
}
