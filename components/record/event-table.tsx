import { useFormatter, useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import type { EventView } from '@/lib/data/events/list-events'
import { eventFacts } from './event-facts'
import { EventSubject } from './event-subject'
import { useFactWords } from './use-fact-words'
import { useVerb } from './use-verb'

/** The record's events: who did what to what, when, with the hash that chains them. */
export function EventTable({ events }: { events: readonly EventView[] }) {
  const t = useTranslations('record')
  const format = useFormatter()
  const verb = useVerb()
  const words = useFactWords()
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Th className="text-right max-md:hidden">{t('seq')}</Th>
          <Th>{t('at')}</Th>
          <Th>{t('actor')}</Th>
          <Th>{t('verb')}</Th>
          <Th>{t('subject')}</Th>
          <Th className="max-md:hidden">{t('facts')}</Th>
          <Th className="max-lg:hidden">{t('hash')}</Th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.seq}>
            <Td className="tabular text-right text-muted max-md:hidden">{event.seq}</Td>
            <Td className="tabular max-md:text-sm md:whitespace-nowrap">
              <time dateTime={event.at.toISOString()}>
                {format.dateTime(event.at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
            </Td>
            <Td className="whitespace-nowrap">{event.actorName}</Td>
            <Td className="min-w-16 md:whitespace-nowrap">{verb(event.verb)}</Td>
            <Td>
              <EventSubject subject={event.subject} />
            </Td>
            <Td className="text-sm wrap-anywhere text-muted max-md:hidden">{eventFacts(event, words)}</Td>
            <Td className="font-mono text-xs text-muted max-lg:hidden">
              <span title={event.hash}>{event.hash.slice(0, 12)}</span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
