import { Step } from '@tiptap/pm/transform'
import type { Node } from '@tiptap/pm/model'
import { checkDocument } from '../check-document'
import type { DocumentJson } from '../document-json'
import { jsonFromNode, nodeFromJson } from '../node-from-json'
import { documentSchema } from '../schema'

/** Why steps were not taken: they fit no such document, leave one that is not valid, or empty it. */
export type StepRefusal = 'bad-step' | 'invalid-document' | 'shrinks'

export type AppliedSteps = { ok: true; content: DocumentJson } | { ok: false; refusal: StepRefusal }

/** A save that leaves less than this share of a document's text is asked about before it is taken. */
const SHRINKS_BELOW = 0.5
/** Documents shorter than this (UTF-16 units) may lose any share of their text. */
const SHORT = 100

/**
 * Applies steps to a document, all or none: what the server does before it stores them.
 * @param allowShrink the person has said that most of the text is to go
 */
export function applySteps(
  content: DocumentJson,
  steps: readonly unknown[],
  { allowShrink = false }: { allowShrink?: boolean } = {},
): AppliedSteps {
  const before = nodeFromJson(content)
  let after = before
  for (const step of steps) {
    const next = applyStep(after, step)
    if (!next) return { ok: false, refusal: 'bad-step' }
    after = next
  }
  if (checkDocument(after)) return { ok: false, refusal: 'invalid-document' }
  const [was, is] = [before.textContent.length, after.textContent.length]
  if (!allowShrink && was >= SHORT && is < was * SHRINKS_BELOW) return { ok: false, refusal: 'shrinks' }
  return { ok: true, content: jsonFromNode(after) }
}

/** The document after one step from the wire; `null` where the step is none or does not fit. */
function applyStep(doc: Node, step: unknown): Node | null {
  try {
    return Step.fromJSON(documentSchema, step).apply(doc).doc
  } catch (error) {
    // ProseMirror throws RangeError (and TypeError on a shape it cannot read) for steps that are none.
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}
