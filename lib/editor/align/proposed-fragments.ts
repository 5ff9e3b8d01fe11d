import type { Segmentation, Span } from '@/lib/segmentation/types'

/** The fragments of the source that the engine proposed: what `sourceFate` measures a loss by. */
export function proposedFragments(segmentation: Pick<Segmentation, 'articles'>): Span[] {
  return segmentation.articles.flatMap((article) => article.blocks.flatMap((block) => block.spans))
}
