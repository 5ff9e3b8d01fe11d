import { useTranslations } from 'next-intl'
import type { Action } from '@/components/errors/act-dialog'
import { Td, Th } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { TermView } from '@/lib/data/lists/term-lists'
import { EntryActs } from './entry-acts'
import { EntryList } from './entry-list'

interface Props {
  terms: readonly TermView[]
  /** Narrowed to what was searched for. */
  searched: boolean
  save: Action
  remove: Action
}

/** 用词: words that are not printed, or are written otherwise. */
export function TermTable({ terms, searched, save, remove }: Props) {
  const t = useTranslations('lists.term')
  return (
    <EntryList
      list="terms"
      searched={searched}
      save={save}
      fields={<TermFields />}
      heads={
        <>
          <Th>{t('term')}</Th>
          <Th>{t('preferred')}</Th>
          <Th>{t('note')}</Th>
        </>
      }
      rows={terms.map((term) => (
        <tr key={term.id}>
          <Td className="font-serif">{term.term}</Td>
          <Td className="font-serif">
            {term.preferred ?? <span className="font-sans text-seal">{t('forbidden')}</span>}
          </Td>
          <Td className="text-muted">{term.note}</Td>
          <Td className="text-right sm:whitespace-nowrap">
            <div className="-my-1">
              <EntryActs id={term.id} name={term.term} save={save} remove={remove}>
                <TermFields term={term} />
              </EntryActs>
            </div>
          </Td>
        </tr>
      ))}
    />
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
