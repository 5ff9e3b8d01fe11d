import type { PaperArticle } from '@/lib/data/published/paper-view'
import { articleParts, type PaperPart } from './article-parts'

/** What the lead shows of its text before it goes on at its own address, in characters. */
const LEAD_LENGTH = 720
/** Heights in lines of text, roughly: enough to end both columns near each other. */
const HEAD = 6
const PICTURE = 9
const BRIEF = 6
const LEAD_LINE = 33

export interface PageLayout {
  lead: PaperArticle | undefined
  /** The lead's parts that the page shows, and whether there are more. */
  shown: PaperPart[]
  more: boolean
  /** Picture stories, then briefs, in the column beside the lead. */
  photos: PaperArticle[]
  beside: PaperArticle[]
  /** What stands under the lead. */
  below: PaperArticle[]
  notices: PaperArticle[]
}

/** Arranges a page: its first story leads; the others go where the shorter column is, in their order. */
export function layOutPage(articles: readonly PaperArticle[]): PageLayout {
  const pieces = articles.filter(({ kind }) => kind !== 'notice')
  const lead = pieces.find(({ kind }) => kind === 'story') ?? pieces[0]
  const rest = pieces.filter((piece) => piece !== lead)
  const photos = rest.filter(({ kind }) => kind === 'photo')
  const parts = lead ? articleParts(lead).parts : []
  const shown = opening(parts)
  let left = HEAD + shown.reduce((sum, part) => sum + height(part), 0)
  let right = photos.length * (PICTURE + 3)
  const beside: PaperArticle[] = []
  const below: PaperArticle[] = []
  for (const story of rest.filter(({ kind }) => kind === 'story')) {
    const aside = right <= left
    ;(aside ? beside : below).push(story)
    if (aside) right += BRIEF
    // Two stand side by side under the lead.
    else left += BRIEF / 2
  }
  const notices = articles.filter(({ kind }) => kind === 'notice')
  return { lead, shown, more: shown.length < parts.length, photos, beside, below, notices }
}

/** Whole parts up to the lead's length; never a subhead with nothing under it. */
function opening(parts: readonly PaperPart[]): PaperPart[] {
  let sum = 0
  const shown = parts.filter((part, at) => (sum += length(part)) <= LEAD_LENGTH || at === 0)
  const last = shown.at(-1)
  return shown.length < parts.length && last && 'block' in last && last.block.role === 'subhead'
    ? shown.slice(0, -1)
    : shown
}

const length = (part: PaperPart) =>
  'block' in part ? part.block.text.length : (part.figure.caption?.text.length ?? 0)

const height = (part: PaperPart) => Math.ceil(length(part) / LEAD_LINE) + ('figure' in part ? PICTURE : 0)
