import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { EventFilter, EventList } from '@/lib/data/events/list-events'
import { useVerb } from './use-verb'

interface Props extends Pick<EventList, 'verbs' | 'actors'> {
  filter: EventFilter
}

/** Narrows the record to one verb or one person; a plain form, its state is the address. */
export function RecordFilter({ filter, verbs, actors }: Props) {
  const t = useTranslations('record')
  const verb = useVerb()
  return (
    <form method="get" className="mb-5 grid grid-cols-2 items-end gap-3 sm:flex">
      <Select label={t('verb')} name="verb" defaultValue={filter.verb ?? ''} className="sm:w-48">
        <option value="">{t('all')}</option>
        {verbs.map((name) => (
          <option key={name} value={name}>
            {verb(name)}
          </option>
        ))}
      </Select>
      <Select label={t('actor')} name="actor" defaultValue={filter.actorId ?? ''} className="sm:w-48">
        <option value="">{t('all')}</option>
        {actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button type="submit">{t('filter')}</Button>
    </form>
  )
}
