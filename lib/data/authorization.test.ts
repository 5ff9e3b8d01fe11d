import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { ExpectedError } from '@/lib/errors'
import type { UserActor } from '@/lib/policies/actor'
import { readDataExports, type DataExport } from '@/test/authorization/data-exports'
import { fingerprint } from '@/test/authorization/fingerprint'
import { plausible } from '@/test/authorization/plausible'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { makePhoto } from '@/test/factories/files'
import { actorOf } from '@/test/factories/people'
import { invitePerson } from './invitations/invite-person'
import { makeSubmission, moved } from '@/test/factories/submissions'
import { plantComment } from '@/test/factories/taken-piece'

useDatabase()

const { exports, checker } = readDataExports()
const doors = exports.filter((e) => e.kind === 'door' && e.reachesDatabase)

/** Open to everybody who is signed in. Keep it short: each line is a decision. */
const OPEN = [
  'getPublicationName', // stands in the masthead
  'listCountyNames', // public facts
  'setOwnLocale', // writes the actor's own row alone
  'countUnreadNotices', // one's own
  'listNotices', // one's own
  'getOwnProfile', // one's own
  'changeOwnPassword', // one's own, and the present one must be known
  'setOwnEmail', // one's own
  'endOtherSessions', // one's own
  'markNoticesRead', // one's own
  'markNoticeRead', // one's own
  'createSubmission', // begins a draft of the actor's own
  'setOwnKeys', // likewise writes the actor's own row alone
  'getOwnKeys', // reads it
  'listOwnSubmissions', // the actor's own
  'storeFile', // what becomes of the file is looked at where it is used
]

const call = async (door: DataExport, actor: UserActor, known: Record<string, unknown>) => {
  const loaded = (await import(/* @vite-ignore */ `@/${door.file}`)) as Record<string, unknown>
  const args = door.parameters.map(({ name, type }) => plausible(checker, type, known, name))
  const answer = await (loaded[door.name] as (...args: unknown[]) => unknown)(actor, ...args)
  // What is handed out piece by piece is asked for its first.
  const flows = typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer
  return flows ? (answer as unknown as AsyncIterator<unknown>).next() : answer
}

/** `succeeded`, or the kind of the expected error; a defect stays a defect. */
const outcome = async (door: DataExport, actor: UserActor, known: Record<string, unknown>) => {
  try {
    const value = await call(door, actor, known)
    const nothing = value === null || (Array.isArray(value) && value.length === 0)
    return nothing && /^(list|find)/.test(door.name) ? 'nothing' : 'succeeded'
  } catch (error) {
    if (error instanceof ExpectedError) return error.kind
    throw error
  }
}

describe('lib/data', () => {
  let known: Record<string, unknown>
  let admin: UserActor

  beforeEach(async () => {
    await db().publication.create({ data: { name: '示例日报', prefectureCode: '220300' } })
    admin = await actorOf('admin')
    const editor = await actorOf('editor')
    const page = await makePage(editor)
    const { issue, document, number } = await db().page.findUniqueOrThrow({
      where: { id: page.pageId },
      select: { number: true, issue: true, document: true },
    })
    const userId = (await actorOf('editor')).id
    await db().contributor.create({ data: { name: '许知远', names: { create: { name: '许知远' } } } })
    const article = await db().article.findFirstOrThrow({ select: { id: true } })
    // Another correspondent's, in the desk's hands.
    const author = await actorOf('correspondent')
    const { submissionId, documentId, articleId } = await makeSubmission(author)
    await moved(author, submissionId, { act: 'submit' })
    const slot = await db().pageSlot.create({ data: { pageId: page.pageId, label: '头条', position: 0 } })
    const { id: invitationId } = await invitePerson(admin, {
      email: 'guest@example.cn',
      name: '新人',
      role: 'correspondent',
    })
    const commentId = await plantComment(admin, { documentId, articleId })
    known = {
      invitationId,
      email: 'another@example.cn',
      commentId,
      pageId: page.pageId,
      issueId: issue.id,
      date: issue.date.toISOString().slice(0, 10),
      number,
      documentId: document.id,
      documentIds: [document.id],
      hash: document.hash,
      version: document.version,
      articleId: article.id,
      userId,
      submissionId,
      slotId: slot.id,
      fileHash: (await makePhoto(author)).hash,
      width: 480,
      crop: { x: 0, y: 0, width: 0.5, height: 0.5 },
      text: '梨树',
    }
  })

  it.each(doors.filter((door) => !OPEN.includes(door.name)).map((door) => [door.name, door] as const))(
    '%s refuses a correspondent and leaves every row as it was',
    async (_, door) => {
      const outsider = await actorOf('correspondent')
      const before = await fingerprint()
      const refused = await outcome(door, outsider, known)
      expect(['forbidden', 'not-found', 'nothing']).toContain(refused)
      expect(await fingerprint()).toBe(before)
      // An admin is not refused the same call: it was the actor that was refused, not the arguments.
      const answered = await outcome(door, admin, known)
      expect(answered).not.toBe('forbidden')
      if (refused !== 'forbidden') expect(answered).not.toBe(refused)
    },
  )

  it('opens nothing to everybody but what is named here', () => {
    expect(OPEN.filter((name) => !doors.some((door) => door.name === name))).toEqual([])
    expect(doors.length).toBeGreaterThan(OPEN.length + 10)
  })

  it('has no way to the database that takes neither an actor nor an open transaction', () => {
    const open = exports.filter((e) => e.kind === 'plain' && e.reachesDatabase)
    expect(open.map((e) => `${e.file}: ${e.name}`)).toEqual([])
  })

  it('keeps what takes an open transaction to itself and to sign-in', () => {
    const inner = exports.filter((e) => e.kind === 'inner').map((e) => e.name)
    const outside = ['app', 'components', 'lib'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .map((file) => `${room}/${file}`)
        .filter((file) => /\.tsx?$/.test(file) && !/^lib\/(data|auth)\/|\.test\./.test(file)),
    )
    const leaks = outside.flatMap((file) => {
      const imported = readFileSync(file, 'utf8').match(
        /import\s*(type\s*)?\{[^}]*\}\s*from '@\/lib\/data\/[^']*'/g,
      )
      const names: string[] = (imported ?? []).join('\n').match(/\w+/g) ?? []
      return inner.filter((name) => names.includes(name)).map((name) => `${file}: ${name}`)
    })
    expect(leaks).toEqual([])
  })
})
