import { describe, expect, it } from 'vitest'
import { findInvitation } from '@/lib/auth/find-invitation'
import { signIn } from '@/lib/auth/sign-in'
import { takeInvitation } from '@/lib/auth/take-invitation'
import { db } from '@/lib/db'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { invitePerson, type NewInvitation } from './invite-person'
import { listInvitations } from './list-invitations'
import { revokeInvitation } from './revoke-invitation'

useDatabase()

const guest: NewInvitation = {
  email: 'Lin@Example.cn',
  name: '林晚照',
  role: 'correspondent',
  unit: '县融媒体中心',
}
const PASSWORD = 'a password of her own'
const tokenOf = (link: string) => new URL(link).pathname.split('/').at(-1) ?? ''
const from = { address: '127.0.0.1', agent: 'test' }

async function invited(facts: Partial<NewInvitation> = {}) {
  const admin = await actorOf('admin', { name: '祝秋' })
  const { id, link } = await invitePerson(admin, { ...guest, ...facts })
  return { admin, id, link, token: tokenOf(link) }
}

describe('an invitation', () => {
  it('makes the account it names, once, with the contributor of that name', async () => {
    const { token } = await invited()
    const { id: contributorId } = await db().contributor.create({
      data: { name: '林晚照', names: { create: { name: '林晚照' } } },
    })
    expect(await findInvitation(token)).toMatchObject({ email: 'lin@example.cn', inviterName: '祝秋' })
    await takeInvitation(token, PASSWORD)
    const user = await db().user.findUniqueOrThrow({ where: { account: 'lin@example.cn' } })
    expect(user).toMatchObject({ role: 'correspondent', email: 'lin@example.cn', contributorId })
    await expect(signIn({ account: 'lin@example.cn', password: PASSWORD, ...from })).resolves.toBeDefined()
    await expect(takeInvitation(token, PASSWORD)).rejects.toMatchObject({ code: 'invitation-closed' })
  })

  it('is taken once by two who follow the link at the same moment', async () => {
    const { token } = await invited()
    const results = await Promise.allSettled([1, 2].map(() => takeInvitation(token, PASSWORD)))
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { account: 'lin@example.cn' } })).toBe(1)
  })

  it('opens nothing with another secret, after its week, taken back, or followed by a newer one', async () => {
    const closed = { code: 'invitation-closed' }
    const { admin, id, token } = await invited()
    await expect(findInvitation(`${id}.${'x'.repeat(43)}`)).rejects.toMatchObject(closed)
    await expect(findInvitation(id)).rejects.toMatchObject(closed)
    const { id: newer, link } = await invitePerson(admin, guest)
    await expect(takeInvitation(token, PASSWORD)).rejects.toMatchObject(closed)
    await revokeInvitation(admin, { invitationId: newer })
    await expect(takeInvitation(tokenOf(link), PASSWORD)).rejects.toMatchObject(closed)
    const last = await invitePerson(admin, guest)
    await db().invitation.update({ where: { id: last.id }, data: { expiresAt: new Date() } })
    await expect(takeInvitation(tokenOf(last.link), PASSWORD)).rejects.toMatchObject(closed)
    expect((await listInvitations(admin)).map((i) => [i.state, i.link])).toEqual([
      ['expired', null],
      ['revoked', null],
      ['revoked', null],
    ])
    expect(await db().user.count({ where: { account: 'lin@example.cn' } })).toBe(0)
  })

  it('keeps its secret out of the database', async () => {
    const { token } = await invited()
    const secret = token.split('.')[1]!
    const rows = await db().$queryRaw<unknown[]>`SELECT row_to_json(i)::text AS row FROM "Invitation" i`
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('is for editors to give to correspondents alone, and shows them their own', async () => {
    const { admin } = await invited()
    const editor = await actorOf('editor')
    await expect(invitePerson(editor, { ...guest, role: 'editor' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await invitePerson(editor, { ...guest, email: 'wan@example.cn' })
    expect((await listInvitations(editor)).map((i) => i.email)).toEqual(['wan@example.cn'])
    expect(await listInvitations(admin)).toHaveLength(2)
  })

  it('refuses an address that has an account, one that is none, and a short password', async () => {
    const { admin, token } = await invited()
    await expect(takeInvitation(token, 'short')).rejects.toMatchObject({ code: 'password-short' })
    await takeInvitation(token, PASSWORD)
    await expect(invitePerson(admin, guest)).rejects.toMatchObject({ code: 'account-taken' })
    await expect(invitePerson(admin, { ...guest, email: 'nobody' })).rejects.toMatchObject({
      code: 'email-shape',
    })
  })

  it('queues its letter in the same transaction, where a mail server is set', async () => {
    const admin = await actorOf('admin')
    const { link, mailed } = await invitePerson(admin, guest, (letter) => ({
      subject: 's',
      text: letter.link,
    }))
    expect(mailed).toBe(true)
    expect(await db().mail.findMany()).toMatchObject([{ to: 'lin@example.cn', text: link, sentAt: null }])
  })
})
