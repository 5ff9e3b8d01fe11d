import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeySettingsForm } from '@/components/editor/keys/key-settings-form'
import { Screen } from '@/components/layout/screen'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getOwnKeys } from '@/lib/data/users/get-own-keys'
import { setOwnKeysAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keySettings'))('title') }
}

/** The workbench's keys, to be changed by each person for themselves. */
export default async function KeysPage() {
  const actor = await actorOrSignIn()
  const keys = await getOwnKeys(actor)
  const t = await getTranslations('keySettings')
  return (
    <Screen title={t('title')} width="max-w-4xl">
      <p className="mb-6 text-muted">{t('lead')}</p>
      <KeySettingsForm saved={keys} save={setOwnKeysAction} />
    </Screen>
  )
}
