import { freePort } from '@/scripts/database/settings'
import { startWebServer } from '@/scripts/database/start-web-server'
import { makePage } from '@/test/factories/pages'
import { openDocument } from '@/test/factories/steps'
import { simulateEditors } from '@/test/simulation/simulate-editors'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { cookieOfEditor } from '../session-cookie'
import type { Newsroom } from '../start-newsroom'

/** A second process of the same newsroom: another port, the same database. */
async function secondServer({ databaseUrl }: Newsroom) {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const env = { ...process.env, DATABASE_URL: databaseUrl, PUBLIC_URL: address }
  return { address, server: await startWebServer({ dev: false, host: '127.0.0.1', port, env }) }
}

for (const count of [2, 6])
  for (const deletes of [false, true])
    test(`${count} editors on two app processes lose and double nothing${deletes ? ', deleting and undoing too' : ''}`, async ({
      newsroom,
    }) => {
      test.slow()
      const seed = Number(process.env.SEED) || Math.floor(Math.random() * 1e6)
      console.log(`${count} editors: seed ${seed}`)
      const behind = new BehindTheScreens(newsroom)
      const second = await secondServer(newsroom)
      try {
        const { pageId } = await makePage(await behind.person('editor'))
        const opened = await openDocument(pageId)
        const cookies = await Promise.all(Array.from({ length: count }, () => cookieOfEditor()))
        const addresses = [newsroom.address, second.address]
        const result = await simulateEditors({ ...opened, addresses, cookies, acts: 40, seed, deletes })
        expect(result).toMatchObject({
          doubled: [],
          unaccounted: [],
          agreed: true,
          ...(!deletes && { lost: [], startKept: true }),
        })
        expect(result.rebased, 'they met').toBeGreaterThan(0)
        const stored = await openDocument(pageId)
        expect(stored.version).toBe(opened.version + result.steps)
        expect(result.replayed, 'the log replays to what stands').toEqual(stored.content)
        expect(result.notices.length, 'versions heard from the other process').toBeGreaterThan(0)
      } finally {
        await second.server.stop()
      }
    })
