import type { Db } from '@/lib/db'
import { isWallTime, momentOf, type WallTime } from '@/lib/domain/zoned-time'
import { Invalid } from '@/lib/errors'
import { publicationSettings } from './publication-settings'

/**
 * The moment that a person meant by a time on the paper's clock; it has to lie ahead.
 * @throws Invalid `time-shape`, `time-skipped` (clocks go forward over it), `time-past`
 */
export async function zonedMoment(tx: Db, time: WallTime): Promise<Date> {
  if (!isWallTime(time)) throw new Invalid('time-shape')
  const { timeZone } = await publicationSettings(tx)
  const moment = momentOf(time, timeZone)
  if (!moment) throw new Invalid('time-skipped', { time: time.replace('T', ' ') })
  if (moment.getTime() <= Date.now()) throw new Invalid('time-past')
  return moment
}
