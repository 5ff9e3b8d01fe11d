import { z } from 'zod'
import {
  ARTICLE_KINDS,
  CONTRIBUTOR_ROLES,
  ROLES,
  type Segmentation,
  type Span,
} from '@/lib/segmentation/types'

const span = z.tuple([z.number().int(), z.number().int()])
const block = z.object({
  role: z.enum(ROLES),
  /** 1-based physical lines of the source, in reading order; gold files use them. */
  lines: z.array(z.number().int().positive()).optional(),
  spans: z.array(span).optional(),
  gapBefore: z.boolean().optional(),
  gapAfter: z.boolean().optional(),
})
const page = z.object({
  source: z.string().optional(),
  articles: z.array(
    z.object({
      kind: z.enum(ARTICLE_KINDS),
      counties: z.array(z.string().regex(/^\d{6}$/)).default([]),
      contributors: z
        .array(z.object({ name: z.string().min(1), role: z.enum(CONTRIBUTOR_ROLES) }))
        .default([]),
      blocks: z.array(block.refine((b) => b.lines ?? b.spans, 'a block needs lines or spans')),
    }),
  ),
})

/** A page in the interchange format, every block as spans of its text. */
export type Labelled = ReturnType<typeof readLabelled>
export type LabelledArticle = Labelled[number]
export type LabelledBlock = LabelledArticle['blocks'][number]

/** Reads a page in the interchange format against its text. @throws where the shape or a line is wrong */
export function readLabelled(json: unknown, text: string) {
  const lines = lineSpans(text)
  return page.parse(json).articles.map((article) => ({
    ...article,
    blocks: article.blocks.map(({ lines: numbers = [], spans, ...rest }) => ({
      ...rest,
      spans: spans ?? numbers.map((number) => lineAt(lines, number)),
    })),
  }))
}

/** What the engine proposed, as the interchange format has it. */
export function labelledFrom({ articles }: Segmentation): Labelled {
  return articles.map(({ kind, counties, contributors, blocks }) => ({
    kind,
    counties: counties.map(({ code }) => code),
    contributors: contributors.map(({ name, role }) => ({ name, role })),
    blocks: blocks.map(({ role, spans, gapBefore, gapAfter }) => ({
      role,
      spans: spans.map(([start, end]): [number, number] => [start, end]),
      gapBefore,
      gapAfter,
    })),
  }))
}

/** Spans of the physical lines, without their newline; a carriage return stays with its line. */
export function lineSpans(text: string): [start: number, end: number][] {
  let start = 0
  return text.split('\n').map((line) => {
    const found: [number, number] = [start, start + line.length]
    start = found[1] + 1
    return found
  })
}

function lineAt(lines: [number, number][], number: number): [number, number] {
  const found = lines[number - 1]
  if (!found) throw new RangeError(`no line ${number}`)
  return found
}

/** The text of a span list, as one string. */
export const textOf = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join('')
