import { loadEnvironment } from '../setup/load-environment.mjs'
import { endWith } from '../setup/told.mjs'
import { openDatabase } from './open-database'

/** Does a command's work on the newsroom's database; a server that was not running is stopped again. */
export async function withDatabase(work: (url: string) => Promise<void>) {
  try {
    loadEnvironment()
    const database = await openDatabase()
    try {
      await work(database.url)
    } finally {
      if (!database.adopted) await database.stop()
    }
  } catch (error) {
    endWith(error)
  }
}
