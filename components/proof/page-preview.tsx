import { useTranslations } from 'next-intl'
import { ArticleBody } from '@/components/paper/article-body'
import { ArticleHead } from '@/components/paper/article-head'
import { articleParts } from '@/components/paper/article-parts'
import { PageView } from '@/components/paper/page-view'
import type { PaperText } from '@/components/paper/paper-text'
import '@/components/paper/paper.css'
import type { PaperPageView } from '@/lib/data/published/paper-view'

/**
 * 版面预览: the page as readers will see it, then every article whole, because the page shows only how
 * most of them begin and a signature stands for all of it.
 */
export function PagePreview({ page, paper }: { page: PaperPageView; paper: PaperText }) {
  const t = useTranslations('proof')
  const pieces = page.articles.filter(({ kind }) => kind !== 'notice')
  return (
    <div className="paper rounded-sm border border-line px-4 sm:px-8">
      <section aria-labelledby="as-page">
        <h2 id="as-page" className="eyebrow mt-5">
          {t('asPage')}
        </h2>
        <PageView page={page} hrefOf={whole} t={paper} />
      </section>
      {pieces.length > 0 && (
        <section aria-labelledby="whole-articles" className="border-t-4 border-double border-ink pb-8">
          <h2 id="whole-articles" className="eyebrow mt-5">
            {t('wholeArticles')}
          </h2>
          {pieces.map((article) => {
            const { head, parts } = articleParts(article)
            return (
              <article
                key={article.id}
                id={`article-${article.id}`}
                className="paper-article scroll-mt-4 border-b border-line py-6"
              >
                <ArticleHead article={article} head={head} as="h2" t={paper} />
                <ArticleBody article={article} parts={parts} subheadAs="h3" t={paper} />
              </article>
            )
          })}
        </section>
      )}
    </div>
  )
}

const whole = (id: string) => `#article-${id}`
