import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { takenPiece } from '@/test/factories/taken-piece'
import { useDatabase } from '@/test/database/use-database'
import { actorOf } from '@/test/factories/people'
import { getReviewSettings } from './get-review-settings'
import { setReviewDuty } from './set-review-duty'
import { setReviewSettings } from './set-review-settings'

useDatabase()

const settings = { reviewLevels: 3, proofRounds: 2, reviewForm: true, singleHanded: false }

describe('settings of reviews', () => {
  it('are an admin’s, within bounds, and each change is on the record', async () => {
    await takenPiece()
    const admin = await actorOf('admin')
    await expect(setReviewSettings(await actorOf('managing_editor'), settings)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const wrong of [{ reviewLevels: 0 }, { reviewLevels: 4 }, { proofRounds: 4 }, { proofRounds: 1.5 }])
      await expect(setReviewSettings(admin, { ...settings, ...wrong })).rejects.toMatchObject({
        code: 'review-settings',
      })
    await setReviewSettings(admin, settings)
    await setReviewSettings(admin, settings)
    expect((await getReviewSettings(admin)).reviews).toEqual(settings)
    expect(await db().event.findMany({ where: { verb: 'setReviewSettings' } })).toMatchObject([
      { before: { reviewLevels: 1, proofRounds: 0 }, after: { reviewLevels: 3, proofRounds: 2 } },
    ])
  })

  it('name people of the desk for a level, and nobody else', async () => {
    const { author, editor: taker } = await takenPiece()
    const admin = await actorOf('admin')
    const level = { kind: 'proof', level: 1 } as const
    await setReviewDuty(admin, { ...level, userIds: [taker.id, admin.id, taker.id] })
    expect((await getReviewSettings(admin)).duty).toEqual([
      { ...level, userIds: [taker.id, admin.id].sort() },
    ])
    for (const userIds of [[author.id], ['00000000-0000-4000-8000-000000000001']])
      await expect(setReviewDuty(admin, { ...level, userIds })).rejects.toMatchObject({ code: 'duty-person' })
    await expect(setReviewDuty(admin, { ...level, level: 4, userIds: [] })).rejects.toMatchObject({
      code: 'review-level',
    })
    await setReviewDuty(admin, { ...level, userIds: [] })
    expect((await getReviewSettings(admin)).duty).toEqual([])
    expect(await db().event.count({ where: { verb: 'setReviewDuty' } })).toBe(2)
  })
})
