// A second process of the newsroom: does what has fallen due, and ends.
import { publishDueIssues } from '@/lib/data/schedules/publish-due-issues'
import { db } from '@/lib/db'
import { systemActor } from '@/lib/policies/actor'

await publishDueIssues(systemActor('schedule'))
await db().$disconnect()
