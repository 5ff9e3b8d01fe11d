import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { OfficeView } from '@/lib/data/lists/term-lists'
import { EntryDialog, type EntryAction } from './entry-dialog'
import { MoveButtons } from './move-buttons'

interface Props {
  offices: readonly OfficeView[]
  /** Narrowed to what was searched for: there is no order to change then. */
  searched: boolean
  save: EntryAction
  move: EntryAction
  remove: EntryAction
}

/** 职务: people of public office as the paper writes them, in its order. */
export function OfficeTable({ offices, searched, save, move, remove }: Props) {
  const t = useTranslations('lists')
  const add = (
    <EntryDialog
      title={t('office.add')}
      action={save}
      submit={t('save')}
      trigger={<Button kind="primary">{t('office.add')}</Button>}
    >
      <OfficeFields />
    </EntryDialog>
  )
  if (offices.length === 0)
    return (
      <EmptyState title={searched ? t('noneFound') : t('office.none')} action={!searched && add}>
        {!searched && t('office.noneText')}
      </EmptyState>
    )
  return (
    <>
      <div className="mb-3">{add}</div>
      <Table caption={t('tabs.offices')}>
        <thead>
          <tr>
            <Th className="text-right">{t('office.order')}</Th>
            <Th>{t('office.name')}</Th>
            <Th>{t('office.title')}</Th>
            <Th>
              <span className="sr-only">{t('acts')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {offices.map((office, i) => (
            <tr key={office.id}>
              <Td className="tabular text-right text-muted">{searched ? '' : i + 1}</Td>
              <Td className="font-serif whitespace-nowrap">{office.name}</Td>
              <Td className="font-serif">{office.title}</Td>
              <Td className="text-right whitespace-nowrap">
                {!searched && (
                  <MoveButtons
                    id={office.id}
                    name={office.name}
                    first={i === 0}
                    last={i === offices.length - 1}
                    action={move}
                  />
                )}
                <EntryDialog
                  title={t('change', { entry: office.name })}
                  id={office.id}
                  action={save}
                  submit={t('save')}
                  trigger={
                    <Button kind="quiet" size="sm" aria-label={t('change', { entry: office.name })}>
                      {t('changeShort')}
                    </Button>
                  }
                >
                  <OfficeFields office={office} />
                </EntryDialog>
                <EntryDialog
                  title={t('remove', { entry: `${office.title}${office.name}` })}
                  description={t('removeText')}
                  id={office.id}
                  action={remove}
                  submit={t('removeShort')}
                  danger
                  trigger={
                    <Button kind="quiet" size="sm" aria-label={t('remove', { entry: office.name })}>
                      {t('removeShort')}
                    </Button>
                  }
                />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
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
