import { useTranslations } from 'next-intl'
import type { CountyChoice } from '@/lib/data/pages/page-view'
import type { ContributorRole } from '@/lib/segmentation/types'
import type { ArticleWords } from './article-view'

/** A county's name by its code; the code itself where it is not one of the publication's. */
export function countyNamer(counties: readonly CountyChoice[]): (code: string) => string {
  const names = new Map(counties.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

export function useArticleWords(counties: readonly CountyChoice[]): ArticleWords {
  const t = useTranslations('workbench')
  return {
    countyName: countyNamer(counties),
    contributorRole: (role) => t(`contributorRoles.${role as ContributorRole}`),
    noCounty: t('noCounty'),
    noCountyYet: t('noCountyYet'),
    untitled: t('untitled'),
    handle: t('dragArticle'),
  }
}
