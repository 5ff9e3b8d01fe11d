import type { Node } from '@tiptap/pm/model'
import { AttrStep } from '@tiptap/pm/transform'

/** Lists that two people may add to at once, and what makes two entries the same. */
const KEYS: Record<string, (item: never) => string> = {
  counties: (item: { code: string }) => item.code,
  contributors: (item: { role: string; name: string }) => `${item.role} ${item.name}`,
}

/**
 * Our change of a list of facts, made anew on what the list has become: what we added, changed or took away,
 * and nothing else, so that a colleague's addition at the same time stays.
 * @param base the list that our change was made on
 */
export function mergeAttribute(step: AttrStep, base: unknown, doc: Node): AttrStep {
  const key = KEYS[step.attr] as ((item: unknown) => string) | undefined
  const now = doc.nodeAt(step.pos)?.attrs[step.attr] as unknown[] | undefined
  if (!key || !now || JSON.stringify(now) === JSON.stringify(base)) return step
  const byKey = (list: unknown[]) => new Map(list.map((item) => [key(item), JSON.stringify(item)]))
  const ours = step.value as unknown[]
  const [was, wanted] = [byKey(base as unknown[]), byKey(ours)]
  const changed = ours.filter((item) => was.get(key(item)) !== wanted.get(key(item)))
  const isOurs = new Set(changed.map(key))
  const isGone = (item: unknown) => was.has(key(item)) && !wanted.has(key(item))
  const kept = now.filter((item) => !isGone(item) && !isOurs.has(key(item)))
  return new AttrStep(step.pos, step.attr, [...kept, ...changed])
}
