import { db } from '@/lib/db'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { requireAbility } from '../require-ability'
import type { IssueList } from './issue-view'
import { issueSelect, summarizeIssue } from './summarize-issue'

/** The newest issues first, with their pages' states. `take` issues at most (60 unless told). */
export async function listIssues(actor: Actor, { take = 60 }: { take?: number } = {}): Promise<IssueList> {
  requireAbility(actor, 'desk.enter')
  const [rows, last] = await Promise.all([
    db().issue.findMany({ select: issueSelect, orderBy: { date: 'desc' }, take }),
    db().issue.aggregate({ _max: { number: true } }),
  ])
  return {
    issues: rows.map(summarizeIssue),
    abilities: { create: can(actor, 'issue.create') },
    nextNumber: (last._max.number ?? 0) + 1,
  }
}
