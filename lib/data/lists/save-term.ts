import { db } from '@/lib/db'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { isUniqueViolation } from '../is-unique-violation'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { tidyEntry } from './tidy-entry'

/**
 * Puts a word on the list, or changes one that is there: forbidden where nothing is preferred to it.
 * @throws Invalid `list-word`, `term-same`; NotFound `list-entry-not-found`; Conflict `term-exists`
 */
export async function saveTerm(
  actor: Actor,
  input: { id?: string | undefined; term: string; preferred: string; note: string },
): Promise<void> {
  requireAbility(actor, 'lists.manage')
  const term = tidyEntry(input.term)
  const preferred = input.preferred.trim() === '' ? null : tidyEntry(input.preferred)
  const note = input.note.trim().slice(0, 200) || null
  if (preferred === term) throw new Invalid('term-same')
  const data = { term, preferred, note }
  try {
    await db().$transaction(async (tx) => {
      let id = input.id
      if (id === undefined) ({ id } = await tx.termRule.create({ data, select: { id: true } }))
      else {
        const { count } = isUuid(id)
          ? await tx.termRule.updateMany({ where: { id }, data: { ...data, at: new Date() } })
          : { count: 0 }
        if (count === 0) throw new NotFound('list-entry-not-found')
      }
      await recordEvent(tx, actor, { verb: 'saveTerm', subject: { kind: 'term', id }, after: data })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new Conflict('term-exists', { term })
    throw error
  }
}
