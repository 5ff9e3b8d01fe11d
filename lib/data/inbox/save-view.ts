import { db } from '@/lib/db'
import { Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'

const MAX_VIEWS = 30

/**
 * Keeps a filter of the inbox under a name of the actor's own; one of the same name is written anew.
 * @throws Forbidden; Invalid `view-name`, `views-many`
 */
export async function saveView(
  actor: Actor,
  { name: written, query }: { name: string; query: string },
): Promise<void> {
  requireAbility(actor, 'submission.handle')
  const { id: userId } = requirePerson(actor)
  const name = written.trim()
  if (name === '' || name.length > 30) throw new Invalid('view-name')
  const others = await db().savedView.count({ where: { userId, name: { not: name } } })
  if (others >= MAX_VIEWS) throw new Invalid('views-many', { max: MAX_VIEWS })
  await db().savedView.upsert({
    where: { userId_name: { userId, name } },
    create: { userId, name, query: query.slice(0, 500) },
    update: { query: query.slice(0, 500) },
  })
}
