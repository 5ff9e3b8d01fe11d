import { db } from '@/lib/db'
import { Conflict, NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { lockOffices } from './lock-offices'
import { tidyEntry } from './tidy-entry'

/**
 * Puts a person of public office at the end of the list, or changes one that is on it.
 * @throws Invalid `list-word`; NotFound `list-entry-not-found`; Conflict `office-exists`
 */
export async function saveOffice(
  actor: Actor,
  input: { id?: string | undefined; name: string; title: string },
): Promise<void> {
  requireAbility(actor, 'lists.manage')
  const data = { name: tidyEntry(input.name).replaceAll(' ', ''), title: tidyEntry(input.title) }
  await db().$transaction(async (tx) => {
    const list = await lockOffices(tx)
    if (list.some((one) => one.id !== input.id && one.name === data.name && one.title === data.title))
      throw new Conflict('office-exists', data)
    if (input.id !== undefined && !list.some(({ id }) => id === input.id))
      throw new NotFound('list-entry-not-found')
    const { id } =
      input.id === undefined
        ? await tx.officeTitle.create({ data: { ...data, position: list.length }, select: { id: true } })
        : await tx.officeTitle.update({ where: { id: input.id }, data, select: { id: true } })
    await recordEvent(tx, actor, { verb: 'saveOffice', subject: { kind: 'office', id }, after: data })
  })
}
