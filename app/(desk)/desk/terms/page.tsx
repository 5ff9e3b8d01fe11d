import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { Screen } from '@/components/layout/screen'
import { ListTabs } from '@/components/lists/list-tabs'
import { ListTools } from '@/components/lists/list-tools'
import { OfficeTable } from '@/components/lists/office-table'
import { TermTable } from '@/components/lists/term-table'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { listOffices } from '@/lib/data/lists/list-offices'
import { listTerms } from '@/lib/data/lists/list-terms'
import * as actions from './actions'

type Props = { searchParams: Promise<{ list?: string | string[]; words?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lists'))('title') }
}

/** The newsroom's own lists: words that it does not print or writes otherwise, offices and titles in order. */
export default async function TermsPage({ searchParams }: Props) {
  const actor = await actorOrSignIn()
  const asked = await searchParams
  const list = asked.list === 'offices' ? 'offices' : 'terms'
  const words = typeof asked.words === 'string' ? asked.words : ''
  const t = await getTranslations('lists')
  const [terms, offices] = await load(
    Promise.all([
      listTerms(actor, { words: list === 'terms' ? words : '' }),
      listOffices(actor, { words: list === 'offices' ? words : '' }),
    ]),
  )
  return (
    <Screen title={t('title')}>
      <p className="mb-4 max-w-prose text-muted">{t('lead')}</p>
      <ListTabs list={list} />
      <ListTools
        key={list}
        list={list}
        words={words}
        importList={list === 'terms' ? actions.importTermsAction : actions.importOfficesAction}
      />
      {list === 'terms' ? (
        <TermTable
          terms={terms}
          searched={words !== ''}
          save={actions.saveTermAction}
          remove={actions.deleteTermAction}
        />
      ) : (
        <OfficeTable
          offices={offices}
          searched={words !== ''}
          save={actions.saveOfficeAction}
          move={actions.moveOfficeAction}
          remove={actions.deleteOfficeAction}
        />
      )}
    </Screen>
  )
}
