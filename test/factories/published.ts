import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { fromIsoDate } from '@/lib/domain/issue-date'
import type { PaperBlock, PaperContributor } from '@/lib/data/published/paper-view'
import type { ArticleKind, Role } from '@/lib/segmentation/types'

export interface PlantedArticle {
  kind?: ArticleKind
  /** `[role, text]`, with a gap marked by '〔' before or '〕' after the text. */
  blocks: [role: Role, text: string][]
  contributors?: PaperContributor[]
  counties?: string[]
}

export interface PlantedPage {
  number: number
  name: string
  editorName?: string
  articles: PlantedArticle[]
}

/** A published issue as publication leaves it, with the rows of the desk that it must hang on. */
export async function plantPublishedIssue(facts: {
  date: string
  number: number
  at?: Date
  pages: PlantedPage[]
}): Promise<{ publicationId: string; articleIds: string[][] }> {
  const date = fromIsoDate(facts.date)
  const articleIds = facts.pages.map(({ articles }) => articles.map(() => randomUUID()))
  const publication = await db().issuePublication.create({
    data: {
      date,
      number: facts.number,
      ...(facts.at && { at: facts.at }),
      issue: { create: { date, number: facts.number } },
      user: {
        create: { account: randomUUID(), name: '签发人', role: 'managing_editor', passwordHash: 'planted' },
      },
    },
    select: { id: true },
  })
  for (const [at, { articles, editorName = null, number, name }] of facts.pages.entries()) {
    const page = await db().publishedPage.create({
      data: { publicationId: publication.id, number, name, editorName },
      select: { id: true },
    })
    const ids = articleIds[at]!
    await db().publishedArticle.createMany({
      data: articles.map((article, position) => ({
        ...row(ids[position]!, position, article),
        pageId: page.id,
      })),
    })
    await db().publishedArticleCounty.createMany({
      data: articles.flatMap(({ counties = [] }, position) =>
        counties.map((countyCode, place) => ({ articleId: ids[position]!, countyCode, position: place })),
      ),
    })
  }
  return { publicationId: publication.id, articleIds }
}

function row(id: string, position: number, article: PlantedArticle) {
  return {
    id,
    position,
    kind: article.kind ?? 'story',
    headline: article.blocks.find(([role]) => role === 'headline')?.[1] ?? '',
    blocks: article.blocks.map(([role, text]): PaperBlock => ({
      role,
      text: text.replace(/[〔〕]/g, ''),
      gapBefore: text.startsWith('〔'),
      gapAfter: text.endsWith('〕'),
    })),
    contributors: (article.contributors ?? []).map((contributor) => ({ ...contributor })),
  }
}
