import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { Screen } from '@/components/layout/screen'
import { DutyForm } from '@/components/settings/duty-form'
import { ReviewSettingsForm } from '@/components/settings/review-settings-form'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getReviewSettings } from '@/lib/data/reviews/get-review-settings'
import { neededLevels } from '@/lib/domain/piece-reviews'
import { setReviewDutyAction, setReviewSettingsAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function SettingsScreen() {
  const { publication, reviews, duty, people } = await load(getReviewSettings(await actorOrSignIn()))
  const t = await getTranslations('settings')
  return (
    <Screen title={t('title')}>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <div className="space-y-10">
          <ReviewSettingsForm settings={reviews} action={setReviewSettingsAction} />
          <section aria-labelledby="duty">
            <h2 id="duty" className="font-serif text-xl font-semibold">
              {t('duty.title')}
            </h2>
            <p className="mt-1 mb-2 text-muted">{t('duty.lead')}</p>
            <div className="border-t border-line">
              {neededLevels(reviews).map(({ kind, level }) => (
                <DutyForm
                  key={`${kind} ${level}`}
                  level={{ kind, level }}
                  named={duty.find((one) => one.kind === kind && one.level === level)?.userIds ?? []}
                  people={people}
                  action={setReviewDutyAction}
                />
              ))}
            </div>
          </section>
        </div>
        <section aria-labelledby="publication" className="rounded-lg border border-line bg-sheet p-5">
          <h2 id="publication" className="font-serif text-xl font-semibold">
            {t('publication.title')}
          </h2>
          <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
            <dt className="text-muted">{t('publication.name')}</dt>
            <dd>{publication.name}</dd>
            <dt className="text-muted">{t('publication.prefecture')}</dt>
            <dd>{publication.prefecture}</dd>
            <dt className="text-muted">{t('publication.timeZone')}</dt>
            <dd>{publication.timeZone}</dd>
          </dl>
        </section>
      </div>
    </Screen>
  )
}
