import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Inbox, InboxFilter } from '@/lib/data/inbox/inbox-view'
import { WAITING_DAYS } from '@/lib/domain/inbox-tabs'
import { inboxAddress } from './inbox-address'

/** Narrows the inbox; a plain form, its state is the address. */
export function InboxFilterForm({ filter, inbox }: { filter: InboxFilter; inbox: Inbox }) {
  const t = useTranslations('inbox.filter')
  const narrowed = filter.county || filter.author || filter.days || filter.words
  return (
    <form
      // Another address is another filter: the boxes show it.
      key={inboxAddress(filter)}
      method="get"
      role="search"
      aria-label={t('label')}
      className="mt-4 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
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
      <Button type="submit">{t('submit')}</Button>
      {narrowed && (
        <Link href={inboxAddress({ tab: filter.tab })} className={buttonClass('quiet')}>
          {t('clear')}
        </Link>
      )}
    </form>
  )
}
