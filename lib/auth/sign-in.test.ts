import { parseOptions } from '@node-rs/argon2'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { hashPassword } from '@/lib/data/users/password-hash'
import { ExpectedError } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { actorFromSession } from './actor-from-session'
import { openSession } from './open-session'
import { signIn } from './sign-in'

const db = useDatabase()

const PASSWORD = 'a password of some length'
const HASH = await hashPassword(PASSWORD)
const makeUser = (account: string, disabledAt: Date | null = null) =>
  db.user.create({ data: { account, name: account, role: 'editor', passwordHash: HASH, disabledAt } })

let hosts = 0
/** One attempt, each from an address of its own unless one is given. */
const attempt = (account: string, password = PASSWORD, address = `host ${++hosts}`) =>
  signIn({ account, password, address, agent: 'test' })
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'in',
    (error: unknown) => (error instanceof ExpectedError ? error.kind : String(error)),
  )

describe('signIn', () => {
  it('opens a session, however the account is typed', async () => {
    const user = await makeUser('zhou')
    const { sessionId } = await attempt('  Ｚhou ')
    expect((await actorFromSession(sessionId))?.id).toBe(user.id)
  })

  it('answers unknown account, wrong password and disabled person alike', async () => {
    await makeUser('zhou')
    await makeUser('gone', new Date())
    const answers = await Promise.allSettled([attempt('nobody'), attempt('zhou', 'wrong'), attempt('gone')])
    const told = answers.map((a) =>
      a.status === 'rejected' ? { ...a.reason, message: a.reason.message } : 'in',
    )
    expect(told[0]).toMatchObject({ kind: 'unauthenticated', code: 'wrong-credentials' })
    expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('hashes as much for an unknown account as for a known one', async () => {
    const dummy =
      /'(\$argon2id[^']+)'/.exec(readFileSync('lib/data/users/password-hash.ts', 'utf8'))?.[1] ?? ''
    expect(parseOptions(dummy)).toEqual(parseOptions(HASH))
  })

  it('locks an account for a quarter of an hour after five failures, to the right password too', async () => {
    await makeUser('zhou')
    await makeUser('lin')
    for (let i = 0; i < 5; i++) expect(await kindOf(attempt('zhou', 'wrong'))).toBe('unauthenticated')
    const refused = await attempt('ZHOU').catch((error: unknown) => error)
    expect(refused).toMatchObject({ kind: 'too-many' })
    expect((refused as { retryAfter: number }).retryAfter).toBeGreaterThan(14 * 60)
    expect((refused as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(15 * 60)
    expect(await kindOf(attempt('lin'))).toBe('in')
    await db.signInFailure.updateMany({ data: { at: new Date(Date.now() - 15 * 60_000 - 1) } })
    expect(await kindOf(attempt('zhou'))).toBe('in')
  })

  it('locks an account that does not exist alike', async () => {
    for (let i = 0; i < 5; i++) await kindOf(attempt('nobody'))
    expect(await kindOf(attempt('nobody'))).toBe('too-many')
  })

  it('locks an address after thirty failures over any accounts', async () => {
    await makeUser('zhou')
    const at = new Date()
    const failed = Array.from({ length: 29 }, (_, i) => ({
      account: `guess ${i}`,
      address: '203.0.113.9',
      at,
    }))
    await db.signInFailure.createMany({ data: failed })
    expect(await kindOf(attempt('guess 29', 'wrong', '203.0.113.9'))).toBe('unauthenticated')
    expect(await kindOf(attempt('zhou', PASSWORD, '203.0.113.9'))).toBe('too-many')
    expect(await kindOf(attempt('zhou'))).toBe('in')
  })

  it('lets five of twenty guesses through that are sent at once', async () => {
    await makeUser('zhou')
    const kinds = await Promise.all(Array.from({ length: 20 }, () => kindOf(attempt('zhou', 'wrong'))))
    expect(kinds.filter((kind) => kind === 'unauthenticated')).toHaveLength(5)
    expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(15)
  })

  it('counts the guesses that another server is just letting through', async () => {
    await makeUser('zhou')
    const waiting = () => db.$queryRaw`
      SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database
      WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted`
    let late: Promise<string> | undefined
    await db.$transaction(async (other) => {
      await other.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('sign-in account zhou', 0))`
      const failed = Array.from({ length: 5 }, () => ({ account: 'zhou', address: 'elsewhere' }))
      await other.signInFailure.createMany({ data: failed })
      late = kindOf(attempt('zhou', 'wrong'))
      await vi.waitFor(async () => expect(await waiting()).toHaveLength(1))
    })
    expect(await late).toBe('too-many')
  })

  it('forgets the failures of an account once its owner is in', async () => {
    await makeUser('zhou')
    for (let i = 0; i < 4; i++) await kindOf(attempt('zhou', 'wrong'))
    expect(await kindOf(attempt('zhou'))).toBe('in')
    expect(await db.signInFailure.count()).toBe(0)
  })

  it('opens nothing on a password that was reset, or for a person disabled, while it was verified', async () => {
    const user = await makeUser('zhou')
    const from = { address: 'x', agent: 'x' }
    await db.user.update({ where: { id: user.id }, data: { passwordHash: 'another' } })
    expect(await openSession(user, from)).toBeNull()
    await db.user.update({ where: { id: user.id }, data: { passwordHash: HASH, disabledAt: new Date() } })
    expect(await openSession(user, from)).toBeNull()
    expect(await db.session.count()).toBe(0)
  })
})
