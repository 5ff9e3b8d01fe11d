import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { proposeArticles } from '../imports/propose-articles'
import { requireAbility } from '../require-ability'
import { loadSubmission } from './load-submission'

/** More of a text says no more of where it plays, in characters. */
const ENOUGH = 20_000
/** What the engine is less sure of is not worth a question. */
const SURE = 0.3

export interface PieceFacts {
  /** Six-digit codes, most certain first. */
  counties: string[]
}

/** Which counties the engine finds in a piece as it is saved: to be confirmed by a person, or not. */
export async function suggestPieceFacts(
  actor: Actor,
  { submissionId }: { submissionId: string },
): Promise<PieceFacts> {
  requireAbility(actor, 'submission.write')
  const { articleId } = await loadSubmission(db(), actor, { id: submissionId })
  const article = await db().article.findUnique({ where: { id: articleId }, select: { text: true } })
  const text = article?.text.slice(0, ENOUGH) ?? ''
  if (text.trim() === '') return { counties: [] }
  // The engine reads pages: what it takes for several articles is one here.
  const { articles } = await proposeArticles(db(), text)
  const found = articles.flatMap(({ counties }) => counties).filter(({ confidence }) => confidence >= SURE)
  const codes = found.toSorted((a, b) => b.confidence - a.confidence).map(({ code }) => code)
  return { counties: [...new Set(codes)].slice(0, 3) }
}
