import { db } from '@/lib/db'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { lockPage } from '../pages/lock-page'
import { requireAbility } from '../require-ability'

/**
 * Lets a warning that was set aside count again.
 * @throws NotFound `page-not-found`; Conflict `page-published`, `warning-gone`
 */
export async function takeWarningBack(
  actor: Actor,
  { pageId, key }: { pageId: string; key: string },
): Promise<void> {
  requireAbility(actor, 'page.edit')
  await db().$transaction(async (tx) => {
    const { page } = await lockPage(tx, pageId)
    if (page.issue.publications.length > 0) throw new Conflict('page-published')
    const row = await tx.warningAside.findUnique({
      where: { pageId_key: { pageId, key } },
      select: { code: true, articleId: true, reason: true },
    })
    if (!row) throw new Conflict('warning-gone')
    await tx.warningAside.delete({ where: { pageId_key: { pageId, key } }, select: { key: true } })
    await recordEvent(tx, actor, {
      verb: 'takeWarningBack',
      subject: { kind: 'page', id: pageId },
      before: { ...row },
    })
  })
}
