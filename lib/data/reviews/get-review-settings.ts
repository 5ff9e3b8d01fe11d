import { db } from '@/lib/db'
import type { ReviewLevel } from '@/lib/domain/piece-reviews'
import type { UserRole } from '@/lib/domain/roles'
import type { Actor } from '@/lib/policies/actor'
import { publicationSettings } from '../publication-settings'
import { requireAbility } from '../require-ability'
import { reviewSettings, type ReviewSettings } from './review-settings'

/** Everything that an admin sees and sets of the publication. */
export interface SettingsView {
  publication: { name: string; prefecture: string; timeZone: string }
  reviews: ReviewSettings
  /** People named for a level; a level with none is left out. */
  duty: (ReviewLevel & { userIds: string[] })[]
  /** Everybody at the desk who can be named. */
  people: { id: string; name: string; role: UserRole }[]
}

/** The publication's settings with who is named for reviews. @throws Forbidden */
export async function getReviewSettings(actor: Actor): Promise<SettingsView> {
  requireAbility(actor, 'publication.manage')
  const { name, prefectureCode, timeZone } = await publicationSettings(db())
  const [county, reviews, rows, people] = await Promise.all([
    db().county.findFirst({ where: { prefectureCode }, select: { prefectureName: true } }),
    reviewSettings(db()),
    db().reviewDuty.findMany({ orderBy: [{ kind: 'asc' }, { level: 'asc' }] }),
    db().user.findMany({
      where: { role: { not: 'correspondent' }, disabledAt: null },
      orderBy: [{ role: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, role: true },
    }),
  ])
  const duty: SettingsView['duty'] = []
  for (const { kind, level, userId } of rows) {
    const last = duty.at(-1)
    if (last?.kind === kind && last.level === level) last.userIds.push(userId)
    else duty.push({ kind: kind as ReviewLevel['kind'], level, userIds: [userId] })
  }
  return {
    publication: { name, prefecture: county?.prefectureName ?? prefectureCode, timeZone },
    reviews,
    duty,
    people,
  }
}
