import type { Db } from '@/lib/db'
import { toIsoDate } from '@/lib/domain/issue-date'
import { checkPage } from '@/lib/preflight/check-page'
import { checkedPage } from '@/lib/preflight/checked-page'
import { warningKey } from '@/lib/preflight/warning-key'
import { contentOf, type LoadedPage } from '../pages/load-page'
import { listAsides } from './list-asides'
import type { PreflightWarning } from './preflight-view'
import { surroundingsOf } from './surroundings-of'

/** All that looks wrong on a page, with what people set aside. */
export async function warningsOf(tx: Db, page: LoadedPage): Promise<PreflightWarning[]> {
  const checked = checkedPage(contentOf(page), { date: toIsoDate(page.issue.date), number: page.number })
  const [around, asides] = await Promise.all([surroundingsOf(tx, page), listAsides(tx, page.id)])
  return checkPage(checked, around).map((warning) => {
    const key = warningKey(checked, warning)
    return { ...warning, key, aside: asides[key] ?? null }
  })
}
