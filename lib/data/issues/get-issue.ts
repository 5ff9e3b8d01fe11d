import { db } from '@/lib/db'
import { fromIsoDate, isIsoDate, type IsoDate } from '@/lib/domain/issue-date'
import { NotFound } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { can } from '@/lib/policies/can'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { findSchedule } from '../schedules/find-schedule'
import { issueBlockers } from './issue-blockers'
import type { IssueView } from './issue-view'
import { issueSelect, summarizeIssue } from './summarize-issue'

/** One issue with what may be done to it. @throws NotFound `issue-not-found` */
export async function getIssue(actor: Actor, { date }: { date: IsoDate }): Promise<IssueView> {
  requireAbility(actor, 'desk.enter')
  const row = isIsoDate(date)
    ? await db().issue.findUnique({ where: { date: fromIsoDate(date) }, select: issueSelect })
    : null
  if (!row) throw new NotFound('issue-not-found', { date })
  const summary = summarizeIssue(row)
  const open = summary.publishedAt === null
  return {
    ...summary,
    publishedBy: row.publications[0]?.user.name ?? null,
    schedule: open ? await findSchedule(db(), row.id) : null,
    timeZone: (await publicationSettings(db())).timeZone,
    abilities: {
      importPage: open && can(actor, 'page.import'),
      publish: open && can(actor, 'issue.publish'),
    },
    blockers: open ? issueBlockers(summary) : [],
  }
}
