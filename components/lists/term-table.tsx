import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { TermView } from '@/lib/data/lists/term-lists'
import { EntryDialog, type EntryAction } from './entry-dialog'

interface Props {
  terms: readonly TermView[]
  /** Narrowed to what was searched for. */
  searched: boolean
  save: EntryAction
  remove: EntryAction
}

/** 用词: words that are not printed, or are written otherwise. */
export function TermTable({ terms, searched, save, remove }: Props) {
  const t = useTranslations('lists')
  const add = (
    <EntryDialog
      title={t('term.add')}
      action={save}
      submit={t('save')}
      trigger={<Button kind="primary">{t('term.add')}</Button>}
    >
      <TermFields />
    </EntryDialog>
  )
  if (terms.length === 0)
    return (
      <EmptyState title={searched ? t('noneFound') : t('term.none')} action={!searched && add}>
        {!searched && t('term.noneText')}
      </EmptyState>
    )
  return (
    <>
      <div className="mb-3">{add}</div>
      <Table caption={t('tabs.terms')}>
        <thead>
          <tr>
            <Th>{t('term.term')}</Th>
            <Th>{t('term.preferred')}</Th>
            <Th>{t('term.note')}</Th>
            <Th>
              <span className="sr-only">{t('acts')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              <Td className="font-serif">{term.term}</Td>
              <Td className="font-serif">
                {term.preferred ?? <span className="font-sans text-seal">{t('term.forbidden')}</span>}
              </Td>
              <Td className="text-muted">{term.note}</Td>
              <Td className="text-right whitespace-nowrap">
                <EntryDialog
                  title={t('change', { entry: term.term })}
                  id={term.id}
                  action={save}
                  submit={t('save')}
                  trigger={
                    <Button kind="quiet" size="sm" aria-label={t('change', { entry: term.term })}>
                      {t('changeShort')}
                    </Button>
                  }
                >
                  <TermFields term={term} />
                </EntryDialog>
                <EntryDialog
                  title={t('remove', { entry: term.term })}
                  description={t('removeText')}
                  id={term.id}
                  action={remove}
                  submit={t('removeShort')}
                  danger
                  trigger={
                    <Button kind="quiet" size="sm" aria-label={t('remove', { entry: term.term })}>
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

function TermFields({ term }: { term?: TermView }) {
  const t = useTranslations('lists.term')
  return (
    <>
      <TextField label={t('term')} name="term" defaultValue={term?.term} required maxLength={60} />
      <TextField
        label={t('preferred')}
        hint={t('preferredHint')}
        name="preferred"
        defaultValue={term?.preferred ?? ''}
        maxLength={60}
      />
      <TextField label={t('note')} name="note" defaultValue={term?.note ?? ''} maxLength={200} />
    </>
  )
}
