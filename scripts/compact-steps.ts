// `npm run compact -- [--days 90]`: thins the step logs of pages published that long ago to their named
// versions.
import { parseArgs } from 'node:util'
import { systemActor } from '@/lib/policies/actor'
import { migrate } from './database/migrate'
import { withDatabase } from './database/with-database'
import { secret } from './setup/secret.mjs'

const { values } = parseArgs({ options: { days: { type: 'string', default: '90' } } })
const days = Number(values.days)

if (!Number.isInteger(days) || days < 0) {
  console.error('--days takes a whole number of days.')
  process.exitCode = 2
} else
  await withDatabase(async (url) => {
    await migrate(url)
    process.env.DATABASE_URL = url
    process.env.AUTH_SECRET ??= secret()
    const { compactSteps } = await import('@/lib/data/history/compact-steps')
    const { pages, steps } = await compactSteps(systemActor('compact'), { days })
    const { db } = await import('@/lib/db')
    await db().$disconnect()
    console.log(`Thinned ${pages} pages: ${steps} steps gone, every named version kept.`)
  })
