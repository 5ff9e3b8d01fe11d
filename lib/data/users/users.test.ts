import { beforeEach, describe, expect, it } from 'vitest'
import { actorFromSession } from '@/lib/auth/actor-from-session'
import { signIn } from '@/lib/auth/sign-in'
import type { UserActor } from '@/lib/policies/actor'
import { useDatabase } from '@/test/database/use-database'
import { actorOf, plantPerson } from '@/test/factories/people'
import { changeRole } from './change-role'
import { createUser } from './create-user'
import { disableUser } from './disable-user'
import { enableUser } from './enable-user'
import { endSessions } from './end-sessions'
import { listUsers } from './list-users'
import { resetPassword } from './reset-password'

const db = useDatabase()
let admin: UserActor
beforeEach(async () => {
  admin = await actorOf('admin', { name: '管理员' })
})

const enter = (account: string, password: string) =>
  signIn({ account, password, address: account, agent: 'test' })
const verbs = async () => (await db.event.findMany({ orderBy: { seq: 'asc' } })).map((event) => event.verb)

describe('createUser', () => {
  it('makes somebody who can sign in with what it gave, and keeps the password out of the record', async () => {
    const made = await createUser(admin, { account: ' Lin ', name: '林一禾', role: 'correspondent' })
    expect(made.account).toBe('lin')
    await enter('lin', made.password)
    const [event] = await db.event.findMany()
    expect(event).toMatchObject({ verb: 'createUser', actorName: '管理员', after: { account: 'lin' } })
    expect(JSON.stringify(event?.after)).not.toContain(made.password)
    expect(JSON.stringify(event?.after)).not.toContain('argon2')
  })

  it('gives an account once, also to two who ask at the same moment', async () => {
    const results = await Promise.allSettled(
      ['LIN', 'lin'].map((account) => createUser(admin, { account, name: '林', role: 'editor' })),
    )
    const refused = results.filter((r) => r.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ kind: 'conflict', code: 'account-taken' })
  })

  it.each([
    ['a', 'name', 'account-shape'],
    ['two words', 'name', 'account-shape'],
    ['<b>', 'name', 'account-shape'],
    ['fine', '  ', 'name-shape'],
    ['fine', 'a\u202eb', 'name-shape'],
  ])('refuses %j named %j', async (account, name, code) => {
    await expect(createUser(admin, { account, name, role: 'editor' })).rejects.toMatchObject({ code })
  })
})

describe('changeRole', () => {
  it('acts with the next request and is on the record', async () => {
    const { userId, sessionId } = await plantPerson('correspondent')
    await changeRole(admin, { userId, from: 'correspondent', to: 'managing_editor' })
    expect((await actorFromSession(sessionId))?.role).toBe('managing_editor')
    expect(await db.event.findFirst()).toMatchObject({
      verb: 'changeRole',
      subjectId: userId,
      before: { role: 'correspondent' },
      after: { role: 'managing_editor' },
    })
  })

  it('does not undo what somebody else has just decided', async () => {
    const { userId } = await plantPerson('editor')
    await changeRole(admin, { userId, from: 'editor', to: 'correspondent' })
    const late = changeRole(admin, { userId, from: 'editor', to: 'admin' })
    await expect(late).rejects.toMatchObject({ code: 'person-changed' })
  })

  it('leaves an admin, also when two demote each other at the same moment', async () => {
    const other = await actorOf('admin')
    const results = await Promise.allSettled([
      changeRole(admin, { userId: other.id, from: 'admin', to: 'editor' }),
      changeRole(other, { userId: admin.id, from: 'admin', to: 'editor' }),
    ])
    expect(results.filter((r) => r.status === 'rejected')).toMatchObject([{ reason: { code: 'last-admin' } }])
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1)
  })
})

describe('disableUser', () => {
  it('shuts out at once and for sign-in, until enabled; old sessions stay ended', async () => {
    const made = await createUser(admin, { account: 'lin', name: '林', role: 'editor' })
    const { sessionId } = await enter('lin', made.password)
    await disableUser(admin, { userId: made.id })
    await disableUser(admin, { userId: made.id })
    expect(await actorFromSession(sessionId)).toBeNull()
    await expect(enter('lin', made.password)).rejects.toMatchObject({ code: 'wrong-credentials' })
    await enableUser(admin, { userId: made.id })
    expect(await actorFromSession(sessionId)).toBeNull()
    await enter('lin', made.password)
    expect(await verbs()).toEqual(['createUser', 'disableUser', 'enableUser'])
  })

  it('leaves an admin', async () => {
    await expect(disableUser(admin, { userId: admin.id })).rejects.toMatchObject({ code: 'last-admin' })
    const other = await actorOf('admin')
    const both = [admin, other].map((a) => disableUser(a, { userId: a.id }))
    expect((await Promise.allSettled(both)).filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(await db.user.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
  })
})

describe('resetPassword', () => {
  it('gives a new password, and the old one and its sessions are worth nothing', async () => {
    const made = await createUser(admin, { account: 'lin', name: '林', role: 'editor' })
    const { sessionId } = await enter('lin', made.password)
    const reset = await resetPassword(admin, { userId: made.id })
    expect(await actorFromSession(sessionId)).toBeNull()
    await expect(enter('lin', made.password)).rejects.toMatchObject({ code: 'wrong-credentials' })
    await enter('lin', reset.password)
  })

  it('is not for oneself, who would be out before reading it', async () => {
    await expect(resetPassword(admin, { userId: admin.id })).rejects.toMatchObject({ code: 'own-password' })
  })
})

it('endSessions ends all of one person and none of another', async () => {
  const [one, other] = [await plantPerson('editor'), await plantPerson('editor')]
  expect(await endSessions(admin, { userId: one.userId })).toEqual({ ended: 1 })
  expect(await actorFromSession(one.sessionId)).toBeNull()
  expect(await actorFromSession(other.sessionId)).not.toBeNull()
})

it('knows nobody by an id that is none', async () => {
  for (const userId of ['', 'x', "' OR true --", '00000000-0000-4000-8000-000000000000'])
    await expect(endSessions(admin, { userId })).rejects.toMatchObject({ code: 'user-not-found' })
})

it('listUsers shows who may sign in first, where they are, and what may be done to each', async () => {
  const editor = await plantPerson('editor', { name: '周编', account: 'zhou' })
  const gone = await plantPerson('correspondent', { name: '阿明', account: 'aming' })
  await disableUser(admin, { userId: gone.userId })
  const people = await listUsers(admin)
  expect(people.map((person) => person.id)).toEqual([admin.id, editor.userId, gone.userId])
  expect(people[0]?.abilities).toEqual({ changeRole: false, disable: false, resetPassword: false })
  expect(people[1]).toMatchObject({
    sessions: 1,
    abilities: { changeRole: true, disable: true, resetPassword: true },
  })
  expect(people[2]).toMatchObject({ sessions: 0, disabledAt: expect.any(String) })
  expect(JSON.stringify(people)).not.toContain('planted')
})
