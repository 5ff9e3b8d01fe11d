import type { ArticleKind, ContributorRole, Role } from '@/lib/segmentation/types'
import { SAMPLE_NEWSROOM } from '@/prisma/sample/newsroom'
import { readSamplePage } from '@/prisma/sample/read-sample-page'
import { readLabelled, textOf } from '@/test/eval/labelled'

/** An article as it stood in the newspaper, before any extraction. */
export interface CleanArticle {
  kind: ArticleKind
  counties: string[]
  contributors: { name: string; role: ContributorRole }[]
  blocks: { role: Role; text: string }[]
}

let sample: CleanArticle[] | undefined

/** The whole articles of the sample pages, laid out clean: heading first, every paragraph in one piece. */
export function sampleArticles(): CleanArticle[] {
  return (sample ??= SAMPLE_NEWSROOM.issues.flatMap((issue) =>
    issue.pages.flatMap((page) => {
      const { text, gold } = readSamplePage(issue, page)
      return readLabelled(gold, text)
        .filter(({ kind, blocks }) => kind !== 'notice' && !blocks.some((b) => b.gapBefore || b.gapAfter))
        .map(({ blocks, ...article }) => ({
          ...article,
          blocks: blocks.map(({ role, spans }) => ({
            role,
            text: textOf(text, spans).replaceAll('\r', '').trim(),
          })),
        }))
    }),
  ))
}
