import { db } from '@/lib/db'
import { Conflict, Invalid } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { recordEvent } from '../events/record-event'
import { lockPage } from '../pages/lock-page'
import { requireAbility } from '../require-ability'
import { requirePerson } from '../require-person'
import { warningsOf } from './warnings-of'

/** The longest reason, in UTF-16 units. */
const LONGEST = 300

/**
 * Lets a warning stand, with the reason, for everybody who looks at the page; until its text changes.
 * @throws Invalid `aside-needs-reason`; NotFound `page-not-found`; Conflict `page-published`, `warning-gone`
 */
export async function setWarningAside(
  actor: Actor,
  { pageId, key, reason }: { pageId: string; key: string; reason: string },
): Promise<void> {
  requireAbility(actor, 'page.edit')
  const person = requirePerson(actor)
  const told = reason.trim().slice(0, LONGEST)
  await db().$transaction(async (tx) => {
    const { page } = await lockPage(tx, pageId)
    if (page.issue.publications.length > 0) throw new Conflict('page-published')
    const warning = (await warningsOf(tx, page)).find((one) => one.key === key)
    // Edited since it was shown, or set aside by a colleague.
    if (!warning || warning.aside) throw new Conflict('warning-gone')
    if (told === '') throw new Invalid('aside-needs-reason')
    const { code, articleId } = warning
    await tx.warningAside.create({
      data: { pageId, key, code, articleId, reason: told, userId: person.id },
      select: { key: true },
    })
    await recordEvent(tx, actor, {
      verb: 'setWarningAside',
      subject: { kind: 'page', id: pageId },
      after: { code, articleId, text: String(warning.values.text ?? ''), reason: told },
    })
  })
}
