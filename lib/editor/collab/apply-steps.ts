import { Step } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import { checkDocument } from '../check-document'
import type { DocumentJson } from '../document-json'
import { documentSchema } from '../schema'
import { changedArticles, type ArticleChanges } from './changed-articles'

/** Why steps were not taken. */
export type StepRefusal = 'bad-step' | 'invalid-document' | 'duplicate-id' | 'shrinks' | 'too-large'

/** The document after the steps, with what they touched; or why they were refused. */
export type AppliedSteps =
  { ok: true; content: DocumentJson; changes: ArticleChanges } | { ok: false; refusal: StepRefusal }

/** A save that leaves less than this share of the characters is asked about. */
const LEAST_KEPT = 0.5
/** A document with fewer characters may be emptied without a question. */
const SMALL_DOCUMENT = 200
/** Against a client that fills the database: twice the largest source that an import takes. */
const MAX_SIZE = 4_000_000

/**
 * Applies steps as they came over the wire to the document as it stands. What a browser sends is not to be
 * trusted: every step must parse and fit, and the document that comes of them must pass `checkDocument`.
 * @param options.allowShrink the sender has confirmed that most of the text goes; else refused as `shrinks`,
 *   so that one mishap does not empty a page
 */
export function applySteps(
  content: DocumentJson,
  steps: readonly unknown[],
  options: { allowShrink?: boolean } = {},
): AppliedSteps {
  const before = documentSchema.nodeFromJSON(content)
  let after = before
  for (const json of steps) {
    const next = applyStep(after, json)
    if (!next) return { ok: false, refusal: 'bad-step' }
    after = next
  }
  const refusal = refusalOf(before, after, options.allowShrink === true)
  if (refusal) return { ok: false, refusal }
  return { ok: true, content: after.toJSON() as DocumentJson, changes: changedArticles(before, after) }
}

function refusalOf(before: Node, after: Node, allowShrink: boolean): StepRefusal | null {
  if (after.nodeSize > MAX_SIZE) return 'too-large'
  const fault = checkDocument(after)
  if (fault) return fault.code === 'duplicate-id' ? 'duplicate-id' : 'invalid-document'
  const length = before.textContent.length
  const shrinks = length >= SMALL_DOCUMENT && after.textContent.length < length * LEAST_KEPT
  return shrinks && !allowShrink ? 'shrinks' : null
}

/** What PostgreSQL cannot keep as JSON: NUL, and half a surrogate pair (the only one that gets escaped). */
const UNSTORABLE = /\\u0000|\\ud[89a-f]/

function applyStep(doc: Node, json: unknown): Node | null {
  if (UNSTORABLE.test(JSON.stringify(json) ?? '')) return null
  try {
    return Step.fromJSON(documentSchema, json).apply(doc).doc
  } catch (error) {
    // What the sender wrote wrong throws a RangeError, or a TypeError where a field is no object at all.
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}
