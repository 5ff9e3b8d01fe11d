import { describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { systemActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { makeSignedIssue, type SignedIssue } from '@/test/factories/signed-issue'
import { openDocument, typeAtStart } from '@/test/factories/steps'
import { startProcess } from '@/test/processes/start-process'
import { submitSteps } from '../documents/submit-steps'
import { publishIssue } from '../publications/publish-issue'
import { cancelSchedule } from './cancel-schedule'
import { publishDueIssues } from './publish-due-issues'
import { scheduleIssue } from './schedule-issue'

useDatabase()
const clock = systemActor('schedule')
const LATER = '2099-01-01T06:00'

/** A signed issue whose time has come. */
async function due() {
  const made = await makeSignedIssue()
  await scheduleIssue(made.chief, { issueId: made.issueId, time: LATER })
  await fallDue(made)
  return made
}
const fallDue = ({ issueId }: SignedIssue) =>
  db().issueSchedule.updateMany({ where: { issueId }, data: { due: new Date(Date.now() - 1000) } })
const publications = ({ issueId }: SignedIssue) =>
  db().issuePublication.findMany({ where: { issueId }, select: { userId: true } })
const schedule = ({ issueId }: SignedIssue) =>
  db().issueSchedule.findFirstOrThrow({ where: { issueId }, orderBy: { at: 'desc' } })

describe('a time of publication', () => {
  it('is set on the paper’s clock, ahead, by who may publish, over what was shown', async () => {
    const made = await makeSignedIssue()
    const { chief, editor, issueId } = made
    const set = (time: string, shown?: string, who = chief) =>
      scheduleIssue(who, { issueId, time, ...(shown && { shown }) })
    expect((await set(LATER)).due.toISOString()).toBe('2098-12-31T22:00:00.000Z')
    await expect(set('2020-01-01T06:00', (await schedule(made)).id)).rejects.toMatchObject({
      code: 'time-past',
    })
    await expect(set('morgen')).rejects.toMatchObject({ code: 'time-shape' })
    await expect(set(LATER)).rejects.toMatchObject({ code: 'schedule-changed' })
    await expect(set(LATER, undefined, editor)).rejects.toMatchObject({ kind: 'forbidden' })
    await set('2099-02-01T06:00', (await schedule(made)).id)
    const rows = await db().issueSchedule.findMany({ where: { issueId }, orderBy: { at: 'asc' } })
    expect(rows.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([true, false])
    await cancelSchedule(chief, { issueId })
    await expect(cancelSchedule(chief, { issueId })).rejects.toMatchObject({ code: 'schedule-closed' })
  })

  it('is set once when two set it at the same moment', async () => {
    const { chief, issueId } = await makeSignedIssue()
    const other = await actorOf('managing_editor')
    const results = await Promise.allSettled(
      [chief, other].map((who) => scheduleIssue(who, { issueId, time: LATER })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().issueSchedule.count({ where: { issueId, cancelledAt: null } })).toBe(1)
  })

  it('is moot once somebody publishes by hand', async () => {
    const made = await due()
    await publishIssue(made.chief, { issueId: made.issueId })
    await publishDueIssues(clock)
    expect(await publications(made)).toHaveLength(1)
    expect(await schedule(made)).toMatchObject({ doneAt: null, failure: null })
  })
})

describe('what has fallen due', () => {
  it('is published in the name of who set it, and not before its time', async () => {
    const made = await makeSignedIssue()
    await scheduleIssue(made.chief, { issueId: made.issueId, time: LATER })
    await publishDueIssues(clock)
    expect(await publications(made)).toEqual([])
    await fallDue(made)
    await publishDueIssues(clock)
    expect(await publications(made)).toEqual([{ userId: made.chief.id }])
    expect(await schedule(made)).toMatchObject({ failure: null })
    expect(await db().notice.findMany({ where: { userId: made.chief.id } })).toMatchObject([
      { kind: 'issuePublishedOnTime' },
    ])
  })

  it('is published once, however many processes come at the same moment', async () => {
    const made = await due()
    const others = [startProcess('publish-due-issues.ts'), startProcess('publish-due-issues.ts')]
    const here = Array.from({ length: 4 }, () => publishDueIssues(clock))
    await Promise.all(here)
    expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0])
    expect(await publications(made)).toHaveLength(1)
    expect(await db().event.count({ where: { verb: 'publishIssue' } })).toBe(1)
    expect(await db().event.count({ where: { verb: 'failSchedule' } })).toBe(0)
    expect(await db().publishedPage.count()).toBe(1)
  })

  it('is done by the next process when one is killed in the middle of it', async () => {
    const made = await due()
    let process: ReturnType<typeof startProcess> | undefined
    await db().$transaction(
      async (tx) => {
        // The other process comes as far as this row, with half of its work behind it.
        await tx.$queryRaw`SELECT 1 FROM "Document" WHERE "id" = ${made.documentId}::uuid FOR UPDATE`
        process = startProcess('publish-due-issues.ts')
        await vi.waitFor(
          async () => {
            const waiting = await db().$queryRaw<unknown[]>`
              SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
            expect(waiting).toHaveLength(1)
          },
          { timeout: 40_000, interval: 50 },
        )
        process.child.kill('SIGKILL')
        await process.ended
      },
      { timeout: 50_000 },
    )
    await publishDueIssues(clock)
    expect(await publications(made)).toEqual([{ userId: made.chief.id }])
    expect(await schedule(made)).toMatchObject({ failure: null })
    expect(await db().publishedPage.count()).toBe(1)
  })

  it('that is not signed as it stands keeps its reason, tells the people once and is not tried again', async () => {
    const made = await due()
    const { version, content } = await openDocument(made.pageId)
    const steps = typeAtStart(content, '改')
    await submitSteps(made.editor, { documentId: made.documentId, version, clientId: 'a', steps })
    const other = await actorOf('managing_editor')
    await Promise.all([publishDueIssues(clock), publishDueIssues(clock)])
    await publishDueIssues(clock)
    expect(await publications(made)).toEqual([])
    expect(await schedule(made)).toMatchObject({ failure: 'issue-has-blockers', doneAt: null })
    expect(await db().notice.count({ where: { kind: 'scheduleFailed', userId: made.chief.id } })).toBe(1)
    expect(await db().notice.count({ where: { kind: 'scheduleFailed', userId: other.id } })).toBe(1)
    expect(await db().event.count({ where: { verb: 'failSchedule' } })).toBe(1)
    // A new time can be set at once.
    await scheduleIssue(made.chief, { issueId: made.issueId, time: LATER })
  })

  it('is not published for somebody who may no longer publish', async () => {
    const made = await due()
    await db().user.update({ where: { id: made.chief.id }, data: { role: 'editor' } })
    await publishDueIssues(clock)
    expect(await publications(made)).toEqual([])
    expect(await schedule(made)).toMatchObject({ failure: 'schedule-person' })
  })

  it('is taken back or published, never both', async () => {
    const made = await due()
    await Promise.allSettled([publishDueIssues(clock), cancelSchedule(made.chief, { issueId: made.issueId })])
    const row = await schedule(made)
    expect(row.cancelledAt === null).toBe((await publications(made)).length === 1)
  })
})
