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

const COUNTIES: Record<string, string> = {
  '220300': '四平市',
  '220322': '梨树县',
  '220323': '伊通满族自治县',
  '220382': '双辽市',
}

/** A published issue as publication leaves it, with the rows of the desk that it must hang on. */
export async function plantPublishedIssue(facts: {
  date: string
  number: number
  at?: Date
  pages: PlantedPage[]
}): Promise<{ publicationId: string; articleIds: string[][] }> {
  await db().county.createMany({
    data: Object.entries(COUNTIES).map(([code, name]) => ({
      code,
      name,
      prefectureCode: '220300',
      prefectureName: '四平市',
      provinceName: '吉林省',
    })),
    skipDuplicates: true,
  })
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
      pages: {
        create: facts.pages.map(({ number, name, editorName, articles }, page) => ({
          number,
          name,
          editorName: editorName ?? null,
          articles: {
            create: articles.map((article, position) => row(articleIds[page]![position]!, position, article)),
          },
        })),
      },
    },
    select: { id: true },
  })
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
    counties: {
      create: (article.counties ?? []).map((countyCode, place) => ({ countyCode, position: place })),
    },
  }
}
