import { useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import type { MemoryEntry } from '@/lib/data/memory/list-memory'
import { ForgetForm, type ForgetAction } from './forget-form'

/** What the newsroom has confirmed before, each with a button that makes the engine forget it. */
export function MemoryTable({ entries, forget }: { entries: readonly MemoryEntry[]; forget: ForgetAction }) {
  const t = useTranslations('memory')
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Th>{t('term')}</Th>
          <Th>{t('kind')}</Th>
          <Th>{t('value')}</Th>
          <Th className="text-right">{t('times')}</Th>
          <Th>
            <span className="sr-only">{t('forget')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.kind} ${entry.term} ${entry.value}`}>
            <Td className="font-serif max-sm:min-w-20">{entry.term}</Td>
            <Td className="whitespace-nowrap text-muted">{t(`kinds.${entry.kind}`)}</Td>
            <Td>{entry.countyName ?? entry.value}</Td>
            <Td className="tabular text-right">{entry.count}</Td>
            <Td className="text-right">
              <ForgetForm entry={entry} action={forget} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
