import { useTranslations } from 'next-intl'
import { useSentence } from '@/components/errors/use-sentence'
import type { BlockerFact } from '@/lib/domain/blockers'

/** 签发前检查: what blocks the page, each leading to its article. */
export function Preflight({ blockers }: { blockers: readonly BlockerFact[] }) {
  const t = useTranslations('proof.preflight')
  const sentence = useSentence('blockers')
  return (
    <section aria-labelledby="preflight">
      <h2 id="preflight" className="eyebrow">
        {t('title')}
      </h2>
      {blockers.length === 0 ? (
        <p className="mt-2 text-good">
          <span aria-hidden>✓</span> {t('clear')}
        </p>
      ) : (
        <ul className="mt-1">
          {blockers.map(({ code, values, articleId }, i) => (
            <li key={i} className="flex items-baseline gap-2.5 border-b border-line py-1.5">
              <span aria-hidden className="size-2 shrink-0 rounded-full bg-seal" />
              {articleId ? (
                <a href={`#article-${articleId}`} className="underline-offset-4 hover:underline">
                  {sentence(code, values)}
                </a>
              ) : (
                sentence(code, values)
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
