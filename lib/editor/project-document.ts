import type { ArticleKind } from '@/lib/segmentation/types'
import { articlePhotos, type ArticlePhoto } from './article-photos'
import type { ArticleContributor, ArticleCounty, ArticleJson, DocumentJson } from './document-json'
import { publishedBlocks } from './published-blocks'

/** An article as its database row wants it. */
export interface ProjectedArticle {
  id: string
  /** From 0, in reading order. */
  position: number
  kind: ArticleKind
  /** Several headline blocks make one headline, joined by a full-width space; empty where none is. */
  headline: string
  /** Every printed block, one a line; empty where all of the article is discarded. */
  text: string
  column: string | null
  genre: string | null
  placement: string | null
  countyNone: boolean
  counties: ArticleCounty[]
  contributors: ArticleContributor[]
  photos: ArticlePhoto[]
}

/** The rows that a document stands for: one an article, in reading order. */
export function projectDocument(document: DocumentJson): ProjectedArticle[] {
  return document.content.map((article, position) => ({ ...projectArticle(article), position }))
}

function projectArticle(article: ArticleJson): Omit<ProjectedArticle, 'position'> {
  const blocks = publishedBlocks(article)
  return {
    ...article.attrs,
    headline: blocks
      .filter((block) => block.role === 'headline')
      .map((block) => block.text)
      .join('　'),
    text: blocks
      .map((block) => block.text)
      .filter((text) => text !== '')
      .join('\n'),
    photos: articlePhotos(article),
  }
}
