import { describe, expect, it } from 'vitest'
import { useDatabase } from '@/test/database/use-database'
import { plantPerson } from '@/test/factories/people'
import { actorFromSession } from './actor-from-session'
import { endSession } from './end-session'
import { hashSessionId } from './session-id'

const db = useDatabase()

describe('actorFromSession', () => {
  it('knows the person of a running session', async () => {
    const { userId, sessionId } = await plantPerson('editor', { name: '周编' })
    expect(await actorFromSession(sessionId)).toMatchObject({
      kind: 'user',
      id: userId,
      name: '周编',
      role: 'editor',
    })
  })

  it('has the role of this moment', async () => {
    const { userId, sessionId } = await plantPerson('managing_editor')
    await db.user.update({ where: { id: userId }, data: { role: 'correspondent' } })
    expect((await actorFromSession(sessionId))?.role).toBe('correspondent')
  })

  it('knows nobody behind a session that is ended, too old or of a disabled person', async () => {
    const [ended, old, disabled] = [
      await plantPerson('editor'),
      await plantPerson('editor'),
      await plantPerson('editor'),
    ]
    await endSession(ended.sessionId)
    await db.session.updateMany({
      where: { userId: old.userId },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } })
    for (const { sessionId } of [ended, old, disabled]) expect(await actorFromSession(sessionId)).toBeNull()
  })

  it('takes no id that it did not give, not even the stored hash of one', async () => {
    const { sessionId } = await plantPerson('admin')
    for (const id of ['', 'x', hashSessionId(sessionId)]) expect(await actorFromSession(id)).toBeNull()
    expect(await db.session.count({ where: { id: sessionId } })).toBe(0)
  })

  it('notes when it was last seen', async () => {
    const { userId, sessionId } = await plantPerson('editor')
    const long = new Date(Date.now() - 3_600_000)
    await db.session.updateMany({ where: { userId }, data: { lastSeenAt: long } })
    await actorFromSession(sessionId)
    const { lastSeenAt } = await db.session.findFirstOrThrow({ where: { userId } })
    expect(lastSeenAt.getTime()).toBeGreaterThan(long.getTime())
  })
})
