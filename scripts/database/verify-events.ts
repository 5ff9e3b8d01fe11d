// `npm run verify:events`: recomputes the chain of hashes of the event log.
import { Told } from '../setup/told.mjs'
import { connected } from './connect'
import { withDatabase } from './with-database'

await withDatabase((url) =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ broken: string | null }>('SELECT verify_event_chain() AS broken')
    const broken = rows[0]?.broken
    if (broken)
      throw new Told(
        `The event log is broken at event ${broken}: it was changed, or one before it was removed.`,
      )
    const last = await client.query<{ seq: string; hash: string }>(
      'SELECT seq, hash FROM "Event" ORDER BY seq DESC LIMIT 1',
    )
    const { seq = '0', hash = '-' } = last.rows[0] ?? {}
    console.log(`${seq} events, each following the one before. Hash of the last: ${hash}`)
  }),
)
