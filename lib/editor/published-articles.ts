import type { ArticleKind } from '@/lib/segmentation/types'
import type { ArticleContributor, DocumentJson } from './document-json'
import { projectDocument } from './project-document'
import { publishedBlocks, type PublishedBlock } from './published-blocks'

/** An article as readers get it. */
export interface PublishedArticle {
  id: string
  kind: ArticleKind
  /** Empty where there is none. */
  headline: string
  blocks: PublishedBlock[]
  contributors: Pick<ArticleContributor, 'name' | 'role' | 'title'>[]
  /** GB/T 2260 codes. */
  counties: string[]
}

/** What readers get of a document, in reading order: every article of which something is printed. */
export function publishedArticles(document: DocumentJson): PublishedArticle[] {
  return projectDocument(document).flatMap(({ id, kind, headline, counties, contributors }, i) => {
    const blocks = publishedBlocks(document.content[i]!)
    if (blocks.length === 0) return []
    return [
      {
        id,
        kind,
        headline,
        blocks,
        contributors: contributors.map(({ name, role, title }) => ({ name, role, title })),
        counties: counties.map((county) => county.code),
      },
    ]
  })
}
