import { Transform } from '@tiptap/pm/transform'
import type { DocumentJson } from './document-json'
import { nodeFromJson } from './node-from-json'

/**
 * Steps that make one document of another, touching only what lies between the first and the last
 * difference, so that a colleague's work elsewhere on the page stays. Empty where they are alike.
 */
export function stepsBetween(from: DocumentJson, to: DocumentJson): Record<string, unknown>[] {
  const [before, after] = [nodeFromJson(from), nodeFromJson(to)]
  const start = before.content.findDiffStart(after.content)
  const ends = before.content.findDiffEnd(after.content)
  if (start === null || ends === null) return []
  // Where a text repeats itself the two scans overlap; both ends move on by as much.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const tr = new Transform(before)
  tr.replace(start, ends.a + overlap, after.slice(start, ends.b + overlap))
  // Structure that slices cannot fit together is replaced whole.
  if (!tr.doc.eq(after)) return whole(before, after)
  return tr.steps.map((step) => step.toJSON() as Record<string, unknown>)
}

function whole(before: ReturnType<typeof nodeFromJson>, after: ReturnType<typeof nodeFromJson>) {
  const tr = new Transform(before)
  tr.replaceWith(0, before.content.size, after.content)
  return tr.steps.map((step) => step.toJSON() as Record<string, unknown>)
}
