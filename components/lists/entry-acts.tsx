import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActDialog, type Action } from '@/components/errors/act-dialog'

interface Props {
  id: string
  /** How the entry is called, to tell its buttons from those of others. */
  name: string
  save: Action
  remove: Action
  /** What it is made of, filled in. */
  children: ReactNode
}

/** Changes or deletes one entry of a list. */
export function EntryActs({ id, name, save, remove, children }: Props) {
  const t = useTranslations('lists')
  return (
    <>
      <ActDialog
        label={t('changeShort')}
        name={t('change', { entry: name })}
        title={t('change', { entry: name })}
        kind="quiet"
        size="sm"
        values={{ id }}
        action={save}
        submit={t('save')}
      >
        {children}
      </ActDialog>
      <ActDialog
        label={t('removeShort')}
        name={t('remove', { entry: name })}
        title={t('remove', { entry: name })}
        text={t('removeText')}
        kind="quiet"
        size="sm"
        values={{ id }}
        action={remove}
        submitKind="danger"
      />
    </>
  )
}
