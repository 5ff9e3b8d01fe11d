import { z } from 'zod'

const text = z.string().max(100).optional().catch(undefined)
const query = z.object({ verb: text, actor: text, before: text })

/** What the address asks of the record; anything it cannot mean is left out. */
export function recordFilter(search: Record<string, string | string[] | undefined>) {
  const { verb, actor, before } = query.parse(search)
  return { ...(verb && { verb }), ...(actor && { actorId: actor }), ...(before && { before }) }
}
