import type { DocumentJson } from '@/lib/editor/document-json'
import { projectDocument } from '@/lib/editor/project-document'
import type { BlockerFact } from '@/lib/errors'

/** What blocks a page: its source not all assigned, a headline, county or credit missing. */
export function pageBlockers(content: DocumentJson, _sourceText: string): BlockerFact[] {
  return projectDocument(content).flatMap(
    ({ id: articleId, kind, headline, counties, countyNone, photos }) => {
      if (kind === 'notice') return []
      const facts: BlockerFact[] = []
      if (kind === 'story' && headline === '') facts.push({ code: 'no-headline', articleId })
      if (counties.some((county) => county.status === 'suggested'))
        facts.push({ code: 'county-suggested', articleId })
      if (counties.length === 0 && !countyNone) facts.push({ code: 'county-missing', articleId })
      if (photos.some((photo) => photo.credit === '')) facts.push({ code: 'credit-missing', articleId })
      return facts
    },
  )
}
