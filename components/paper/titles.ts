import type { PaperArticle, PaperArticleName, PaperPageName } from '@/lib/data/published/paper-view'
import { excerpt } from './excerpt'
import type { PaperText } from './paper-text'

/** What an article goes by in links: its headline, else what kind of piece it is. */
export function articleTitle(
  { headline, kind }: Pick<PaperArticleName, 'headline' | 'kind'>,
  t: PaperText,
): string {
  if (headline.trim()) return headline
  return t(kind === 'photo' ? 'pictureStory' : kind === 'notice' ? 'noticeTitle' : 'untitled')
}

/** What an article goes by in a browser's tab: a picture story without headline by its caption. */
export function documentTitle(article: PaperArticle, t: PaperText): string {
  return article.headline.trim() || excerpt(article, 30) || articleTitle(article, t)
}

/** 第3版 县区 */
export function pageTitle({ number, name }: PaperPageName, t: PaperText): string {
  return name ? t('pageLabel', { number, name }) : t('pageLabelBare', { number })
}
