import { db, type Db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { requireAbility } from '../require-ability'
import { loadUser } from './load-user'

/**
 * Says whose work is a person's own: the contributor with this name in print, made where there is none;
 * an empty name unlinks. What is printed under the name counts as theirs from then on: they are told of it,
 * and never sign it.
 * @throws Invalid `name-shape`, `unit-long`; Conflict `contributor-linked` where another account has the name
 */
export async function linkContributor(
  actor: Actor,
  { userId, name: typed, unit: typedUnit }: { userId: string; name: string; unit?: string | undefined },
): Promise<void> {
  requireAbility(actor, 'people.manage')
  const name = typed.normalize('NFC').trim()
  const unit = typedUnit?.trim() || null
  if (name.length > 40) throw new Invalid('name-shape')
  if (unit && unit.length > 60) throw new Invalid('unit-long', { max: 60 })
  await db().$transaction(async (tx) => {
    await loadUser(tx, userId)
    const contributorId = name === '' ? null : await contributorNamed(tx, userId, name, unit)
    await tx.user.update({ where: { id: userId }, data: { contributorId }, select: { id: true } })
    await recordEvent(tx, actor, {
      verb: 'linkContributor',
      subject: { kind: 'user', id: userId },
      after: { name: name || null, contributorId, ...(unit && { unit }) },
    })
  })
}

async function contributorNamed(tx: Db, userId: string, name: string, unit: string | null): Promise<string> {
  const known = await tx.contributorName.findUnique({
    where: { name },
    select: { contributorId: true, contributor: { select: { users: { select: { id: true } } } } },
  })
  if (!known) {
    const made = await tx.contributor.create({
      data: { name, unit, names: { create: { name } } },
      select: { id: true },
    })
    return made.id
  }
  if (known.contributor.users.some((user) => user.id !== userId))
    throw new Conflict('contributor-linked', { name })
  if (unit)
    await tx.contributor.update({ where: { id: known.contributorId }, data: { unit }, select: { id: true } })
  return known.contributorId
}
