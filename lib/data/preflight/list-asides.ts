import type { Db } from '@/lib/db'
import type { SetAside } from './preflight-view'

/** What was set aside on a page, by the warning's key; keys of a text that has changed meet no warning. */
export async function listAsides(tx: Db, pageId: string): Promise<Record<string, SetAside>> {
  const rows = await tx.warningAside.findMany({
    where: { pageId },
    select: { key: true, reason: true, at: true, user: { select: { name: true } } },
  })
  return Object.fromEntries(rows.map(({ key, reason, at, user }) => [key, { reason, at, by: user.name }]))
}
