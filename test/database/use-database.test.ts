import { expect, test } from 'vitest'
import { useDatabase } from './use-database'

const db = useDatabase()
const publication = { name: '晨报', prefectureCode: '220300' }

// The two tests below pass in either order only if each begins without the other's rows.
for (const time of ['first', 'second'])
  test(`each test begins without rows, but with the country's places (${time})`, async () => {
    expect(await db.publication.count()).toBe(0)
    expect(await db.event.count()).toBe(0)
    expect((await db.county.findUniqueOrThrow({ where: { code: '220322' } })).name).toBe('梨树县')
    await db.publication.create({ data: publication })
    await db.event.create({
      data: {
        actorKind: 'system',
        actorId: 'test',
        actorName: 'test',
        verb: 'tried',
        subjectKind: 'x',
        subjectId: '1',
      },
    })
  })
