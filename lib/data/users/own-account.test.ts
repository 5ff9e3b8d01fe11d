import { describe, expect, it } from 'vitest'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { makePage } from '@/test/factories/pages'
import { actorOf, actorOfUser } from '@/test/factories/people'
import { changeOwnPassword } from './change-own-password'
import { createUser } from './create-user'
import { endOtherSessions } from './end-other-sessions'
import { getOwnProfile } from './get-own-profile'
import { linkContributor } from './link-contributor'
import { setOwnEmail } from './set-own-email'

useDatabase()

async function person() {
  const admin = await actorOf('admin')
  const { id, account, password } = await createUser(admin, {
    account: 'lin',
    name: '林晚照',
    role: 'editor',
  })
  const me = await actorOfUser(id)
  const enter = (typed: string) => signIn({ account, password: typed, address: '127.0.0.1', agent: 'test' })
  const sessions = () => db().session.findMany({ where: { userId: id, revokedAt: null } })
  return { admin, me, password, enter, sessions }
}

describe('one’s own account', () => {
  it('gets a new password from who knows the present one, and is signed out everywhere else', async () => {
    const { me, password, enter, sessions } = await person()
    await enter(password)
    const [keep] = await sessions()
    const change = (current: string, next: string) => changeOwnPassword(me, { current, next, keep: keep!.id })
    await expect(change('a wrong one', 'a new long one')).rejects.toMatchObject({
      code: 'wrong-own-password',
    })
    await expect(change(password, 'short')).rejects.toMatchObject({ code: 'password-short' })
    expect(await change(password, 'a new long one')).toEqual({ ended: 1 })
    expect(await sessions()).toMatchObject([{ id: keep!.id }])
    await expect(enter(password)).rejects.toMatchObject({ code: 'wrong-credentials' })
    await expect(enter('a new long one')).resolves.toBeDefined()
  })

  it('can be left everywhere else', async () => {
    const { me, password, enter, sessions } = await person()
    await enter(password)
    const [keep] = await sessions()
    expect(await endOtherSessions(me, { keep: keep!.id })).toEqual({ ended: 1 })
    expect(await endOtherSessions(me, { keep: keep!.id })).toEqual({ ended: 0 })
  })

  it('has an address that nobody else has, or none', async () => {
    const { admin, me } = await person()
    await setOwnEmail(me, { email: ' Lin@Example.cn ' })
    expect((await getOwnProfile(me)).email).toBe('lin@example.cn')
    await expect(setOwnEmail(admin, { email: 'lin@example.cn' })).rejects.toMatchObject({
      code: 'email-taken',
    })
    await expect(setOwnEmail(me, { email: 'lin' })).rejects.toMatchObject({ code: 'email-shape' })
    await setOwnEmail(me, { email: '' })
    expect((await getOwnProfile(me)).email).toBeNull()
  })
})

describe('linking an account with a contributor', () => {
  it('finds the name in print, or makes it, and gives a name to one account alone', async () => {
    const { admin, me } = await person()
    await makePage(await actorOf('editor'))
    await db().contributor.create({ data: { name: '许知远', names: { create: { name: '许知远' } } } })
    await linkContributor(admin, { userId: me.id, name: '许知远', unit: '县融媒体中心' })
    expect((await getOwnProfile(me)).contributor).toMatchObject({
      name: '许知远',
      unit: '县融媒体中心',
      printed: 0,
    })
    const other = await actorOf('correspondent')
    const link = (name: string) => linkContributor(admin, { userId: other.id, name })
    await expect(link('许知远')).rejects.toMatchObject({ code: 'contributor-linked' })
    await link('周小满')
    expect((await getOwnProfile(other)).contributor?.names).toEqual(['周小满'])
    await link('')
    expect((await getOwnProfile(other)).contributor).toBeNull()
  })
})
