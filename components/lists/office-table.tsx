import { useTranslations } from 'next-intl'
import type { Action } from '@/components/errors/act-dialog'
import { Td, Th } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { OfficeView } from '@/lib/data/lists/term-lists'
import { EntryActs } from './entry-acts'
import { EntryList } from './entry-list'
import { MoveButtons } from './move-buttons'

interface Props {
  offices: readonly OfficeView[]
  /** Narrowed to what was searched for: there is no order to change then. */
  searched: boolean
  save: Action
  move: Action
  remove: Action
}

/** 职务: people of public office as the paper writes them, in its order. */
export function OfficeTable({ offices, searched, save, move, remove }: Props) {
  const t = useTranslations('lists.office')
  return (
    <EntryList
      list="offices"
      searched={searched}
      save={save}
      fields={<OfficeFields />}
      heads={
        <>
          <Th className="text-right">{t('order')}</Th>
          <Th>{t('name')}</Th>
          <Th>{t('title')}</Th>
        </>
      }
      rows={offices.map((office, i) => (
        <tr key={office.id}>
          <Td className="tabular text-right text-muted">{searched ? '' : i + 1}</Td>
          <Td className="font-serif whitespace-nowrap">{office.name}</Td>
          <Td className="font-serif">{office.title}</Td>
          <Td className="text-right sm:whitespace-nowrap">
            <div className="-my-1">
              {!searched && (
                <MoveButtons
                  id={office.id}
                  name={office.name}
                  first={i === 0}
                  last={i === offices.length - 1}
                  action={move}
                />
              )}
              <EntryActs id={office.id} name={`${office.title}${office.name}`} save={save} remove={remove}>
                <OfficeFields office={office} />
              </EntryActs>
            </div>
          </Td>
        </tr>
      ))}
    />
  )
}

function OfficeFields({ office }: { office?: OfficeView }) {
  const t = useTranslations('lists.office')
  return (
    <>
      <TextField label={t('name')} name="name" defaultValue={office?.name} required maxLength={60} />
      <TextField
        label={t('title')}
        hint={t('titleHint')}
        name="title"
        defaultValue={office?.title}
        required
        maxLength={60}
      />
    </>
  )
}
