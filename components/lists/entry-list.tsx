import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActDialog, type Action } from '@/components/errors/act-dialog'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Th } from '@/components/ui/table'
import type { ListName } from './list-tabs'

interface Props {
  list: ListName
  /** Narrowed to what was searched for. */
  searched: boolean
  save: Action
  /** What a new entry is made of. */
  fields: ReactNode
  /** Heads of the columns; that of the acts comes by itself. */
  heads: ReactNode
  /** A row an entry. */
  rows: readonly ReactNode[]
}

/** One of the newsroom's lists: a way to add to it over its entries, or what it is for while it has none. */
export function EntryList({ list, searched, save, fields, heads, rows }: Props) {
  const t = useTranslations('lists')
  const one = list === 'terms' ? 'term' : 'office'
  const add = (
    <ActDialog
      label={t(`${one}.add`)}
      title={t(`${one}.add`)}
      kind="primary"
      action={save}
      submit={t('save')}
    >
      {fields}
    </ActDialog>
  )
  if (rows.length === 0)
    return (
      <EmptyState
        title={t(searched ? 'noneFound' : `${one}.none`)}
        action={
          searched ? (
            <Link href={`/desk/terms?list=${list}`} className={buttonClass()}>
              {t('showAll')}
            </Link>
          ) : (
            add
          )
        }
      >
        {t(searched ? 'noneFoundText' : `${one}.noneText`)}
      </EmptyState>
    )
  return (
    <>
      <div className="mb-3">{add}</div>
      <Table caption={t(`tabs.${list}`)}>
        <thead>
          <tr>
            {heads}
            <Th>
              <span className="sr-only">{t('acts')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </Table>
    </>
  )
}
