import { loadEnvironment } from '../setup/load-environment.mjs'
import { takeLock } from '../setup/take-lock.mjs'
import { endWith, Told } from '../setup/told.mjs'
import { openDatabase } from './open-database'

/**
 * Does a command's work on the newsroom's database. It runs beside `npm start`; without it, the server
 * is started for the work, under the same lock, so that nobody else counts on a server that will stop.
 */
export async function withDatabase(work: (url: string) => Promise<void>) {
  try {
    loadEnvironment()
    const lock = lockUnlessHeld()
    const database = await openDatabase()
    try {
      await work(database.url)
    } finally {
      if (!database.adopted) await database.stop()
      lock?.release()
    }
  } catch (error) {
    endWith(error)
  }
}

function lockUnlessHeld() {
  try {
    return takeLock('running')
  } catch (error) {
    if (error instanceof Told) return undefined
    throw error
  }
}
