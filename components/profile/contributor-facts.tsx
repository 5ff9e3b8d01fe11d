import { useTranslations } from 'next-intl'
import type { OwnProfile } from '@/lib/data/users/get-own-profile'
import { ProfileSection } from './section'

/** The contributor whose work in print is one's own. */
export function ContributorFacts({ contributor }: { contributor: OwnProfile['contributor'] }) {
  const t = useTranslations('profile')
  return (
    <ProfileSection title={t('contributor')}>
      {contributor ? (
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt className="text-muted">{t('names')}</dt>
          <dd>{contributor.names.join('、') || contributor.name}</dd>
          {contributor.unit && (
            <>
              <dt className="text-muted">{t('unit')}</dt>
              <dd>{contributor.unit}</dd>
            </>
          )}
          <dt className="text-muted">{t('printed', { count: contributor.printed })}</dt>
          <dd>
            {contributor.printed > 0 && (
              <a
                href={`/contributors/${encodeURIComponent(contributor.name)}`}
                className="underline underline-offset-4"
              >
                {t('seePrinted')}
              </a>
            )}
          </dd>
        </dl>
      ) : (
        <p className="text-muted">{t('contributorNone')}</p>
      )}
    </ProfileSection>
  )
}
