import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { load } from '@/app/(desk)/load'
import { IssueDate } from '@/components/issues/issue-date'
import { Screen } from '@/components/layout/screen'
import { CorrectionEntry } from '@/components/published/correction-entry'
import { PublishedActs } from '@/components/published/published-acts'
import { Badge } from '@/components/ui/badge'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPublishedForDesk } from '@/lib/data/corrections/get-published-for-desk'
import * as actions from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('afterwards'))('title') }
}

/** A published article at the desk: corrected, taken down and put back here, with all that readers had before. */
export default async function PublishedPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const article = await load(getPublishedForDesk(await actorOrSignIn(), { articleId: id }))
  const t = await getTranslations('afterwards')
  const roles = await getTranslations('roles')
  return (
    <Screen
      trail={
        <Link href={`/desk/issues/${article.date}`}>
          <IssueDate date={article.date} />
        </Link>
      }
      title={<span lang="zh-CN">{article.title}</span>}
      facts={
        <>
          {t('page', { number: article.pageNumber })}{' '}
          {article.takenDown && <Badge tone="seal">{t('takenDown')}</Badge>}{' '}
          {article.waiting && <Badge tone="warn">{t('waiting')}</Badge>}
        </>
      }
      actions={
        !article.takenDown &&
        !article.embargoedUntil && (
          <a href={`/articles/${article.id}`} className="underline underline-offset-4">
            {t('read')}
          </a>
        )
      }
    >
      <PublishedActs
        article={article}
        actions={{
          correct: actions.proposeCorrectionAction,
          takeDown: actions.takeDownAction,
          restore: actions.proposeRestoreAction,
          sign: actions.signCorrectionAction,
          refuse: actions.refuseCorrectionAction,
          setEmbargo: actions.setEmbargoAction,
          liftEmbargo: actions.liftEmbargoAction,
        }}
      />
      {article.corrections.length > 0 && (
        <section aria-labelledby="corrections" className="mt-6 max-w-3xl">
          <h2 id="corrections" className="font-serif text-xl font-semibold">
            {t('history')}
          </h2>
          <ol className="mt-2 border-t border-line">
            {article.corrections.map((correction) => (
              <CorrectionEntry
                key={correction.id}
                correction={correction}
                actions={{ sign: actions.signCorrectionAction, refuse: actions.refuseCorrectionAction }}
              />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="published-text" className="mt-6 max-w-3xl">
        <h2 id="published-text" className="font-serif text-xl font-semibold">
          {t('textNow')}
        </h2>
        <dl lang="zh-CN" className="mt-2 space-y-2 font-serif">
          {article.blocks.map(({ role, text }, i) => (
            <div key={i} className="sm:flex sm:gap-4">
              <dt className="w-20 shrink-0 font-sans text-sm text-muted">{roles(role)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Screen>
  )
}
