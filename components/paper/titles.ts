import type { PaperArticle, PaperArticleName, PaperPageName } from '@/lib/data/published/paper-view'
import type { ArticleKind } from '@/lib/segmentation/types'
import { excerpt, shorten } from './excerpt'
import type { PaperText } from './paper-text'

/** What an article goes by in links: its headline, else how it begins, else what kind of piece it is. */
export function linkTitle({ headline, opening, kind }: PaperArticleName, t: PaperText): string {
  return headline || shorten(opening, 24) || kindTitle(kind, t)
}

/** What stands in the headline's place over a piece that has none. */
export function kindTitle(kind: ArticleKind, t: PaperText): string {
  return t(kind === 'photo' ? 'pictureStory' : kind === 'notice' ? 'noticeTitle' : 'untitled')
}

/** What an article goes by in a browser's tab: a picture story without headline by its caption. */
export function documentTitle(article: PaperArticle, t: PaperText): string {
  return article.headline || excerpt(article, 30) || kindTitle(article.kind, t)
}

/** 第3版 县区 */
export function pageTitle({ number, name }: PaperPageName, t: PaperText): string {
  return name ? t('pageLabel', { number, name }) : t('pageLabelBare', { number })
}
