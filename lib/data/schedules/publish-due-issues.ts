import { db, type Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { ExpectedError, Forbidden } from '@/lib/errors'
import { logError } from '@/lib/log'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { lockIssue } from '../issues/lock-issue'
import { notifyPeople } from '../notices/notify-people'
import { publishLocked } from '../publications/publish-locked'
import { requireAbility } from '../require-ability'
import { OPEN_SCHEDULE } from './close-schedule'

interface Due {
  id: string
  issueId: string
  userId: string
}

/** Roles whose schedule stands: who may publish. */
const PUBLISHING = ['managing_editor', 'admin'] as const

/**
 * Publishes every issue whose time has come, each once, however many processes ask: whoever holds the
 * issue's row does it, and the schedule's own row says that it is done. What cannot be published keeps
 * its reason and is not tried again; those who can mend it are told.
 */
export async function publishDueIssues(actor: Actor): Promise<void> {
  requireAbility(actor, 'issue.publish')
  const due = await db().issueSchedule.findMany({
    where: { ...OPEN_SCHEDULE, due: { lte: new Date() } },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
    select: { id: true, issueId: true, userId: true },
  })
  for (const schedule of due) {
    try {
      await db().$transaction((tx) => publishDue(tx, actor, schedule), { timeout: 60_000 })
    } catch (error) {
      if (!(error instanceof ExpectedError)) logError('publishDueIssues', error)
      // Without a database this fails too, and the schedule is open still when there is one again.
      const code = error instanceof ExpectedError ? error.code : 'unknown'
      await db().$transaction((tx) => keepFailure(tx, actor, schedule, code))
    }
  }
}

async function publishDue(tx: Db, actor: Actor, { id, issueId, userId }: Due): Promise<void> {
  await lockIssue(tx, issueId)
  const { count } = await tx.issueSchedule.updateMany({
    where: { id, ...OPEN_SCHEDULE, due: { lte: new Date() } },
    data: { doneAt: new Date() },
  })
  // Another process was faster, or somebody has just taken it back.
  if (count === 0) return
  const person = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, disabledAt: true },
  })
  if (person.disabledAt || !PUBLISHING.some((role) => role === person.role))
    throw new Forbidden('schedule-person')
  await publishLocked(tx, actor, { issueId, userId })
  await notifyPeople(tx, actor, [userId], {
    kind: 'issuePublishedOnTime',
    subject: { kind: 'issue', id: issueId },
    values: { date: await dateOf(tx, issueId) },
  })
}

async function keepFailure(tx: Db, actor: Actor, { id, issueId, userId }: Due, code: string): Promise<void> {
  await lockIssue(tx, issueId)
  const { count } = await tx.issueSchedule.updateMany({
    where: { id, ...OPEN_SCHEDULE },
    data: { failure: code },
  })
  if (count === 0) return
  await recordEvent(tx, actor, {
    verb: 'failSchedule',
    subject: { kind: 'issue', id: issueId },
    after: { reason: code },
  })
  const able = await tx.user.findMany({
    where: { role: { in: [...PUBLISHING] }, disabledAt: null },
    select: { id: true },
  })
  await notifyPeople(tx, actor, [userId, ...able.map((one) => one.id)], {
    kind: 'scheduleFailed',
    subject: { kind: 'issue', id: issueId },
    values: { date: await dateOf(tx, issueId), reason: code },
  })
}

const dateOf = async (tx: Db, id: string) =>
  toIsoDate((await tx.issue.findUniqueOrThrow({ where: { id }, select: { date: true } })).date)
