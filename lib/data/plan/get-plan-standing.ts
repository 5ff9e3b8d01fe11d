import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { isUuid } from '../is-uuid'
import { requireAbility } from '../require-ability'
import { silentCounties } from './silent-counties'

/** How far an issue's plan is, in short. */
export interface PlanStanding {
  slots: number
  filled: number
  /** Names of counties that nothing of the issue belongs to. */
  silent: string[]
  /** Who has which page in hand. */
  holders: { number: number; name: string }[]
}

/** How far an issue's plan is; of no issue, nothing. @throws Forbidden */
export async function getPlanStanding(actor: Actor, { issueId }: { issueId: string }): Promise<PlanStanding> {
  requireAbility(actor, 'issue.plan')
  if (!isUuid(issueId)) return { slots: 0, filled: 0, silent: [], holders: [] }
  const ofIssue = { page: { issueId } }
  const held = await db().page.findMany({
    where: { issueId, holderId: { not: null } },
    orderBy: { number: 'asc' },
    select: { number: true, holder: { select: { name: true } } },
  })
  return {
    slots: await db().pageSlot.count({ where: ofIssue }),
    filled: await db().pageSlot.count({ where: { ...ofIssue, submissionId: { not: null } } }),
    silent: (await silentCounties(db(), issueId)).map(({ name }) => name),
    holders: held.map(({ number, holder }) => ({ number, name: holder?.name ?? '' })),
  }
}
