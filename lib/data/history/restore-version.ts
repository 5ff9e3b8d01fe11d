import { db } from '@/lib/db'
import { stepsBetween } from '@/lib/editor/steps-between'
import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import { submitSteps } from '../documents/submit-steps'
import { contentOf, loadPage } from '../pages/load-page'
import { requireAbility } from '../require-ability'
import { contentAt } from './content-at'
import { restoredBy } from './history-entries'

/**
 * Brings a page back to how it stood at a version, as a new change: nothing of the history goes.
 * `current` is the version that was shown as the newest.
 * @throws Conflict `page-changed` where somebody edited meanwhile, `version-is-current`
 */
export async function restoreVersion(
  actor: Actor,
  { pageId, version, current }: { pageId: string; version: number; current: number },
): Promise<void> {
  requireAbility(actor, 'page.edit')
  const page = await loadPage(db(), pageId)
  if (page.document.version !== current) throw new Conflict('page-changed')
  const { documentId } = page
  const steps = stepsBetween(contentOf(page), await contentAt(db(), { documentId, version }))
  if (steps.length === 0) throw new Conflict('version-is-current')
  const clientId = restoredBy(version)
  const sent = { documentId, version: current, clientId, steps, confirmShrink: true }
  const result = await submitSteps(actor, sent)
  if (!result.taken) throw new Conflict('page-changed')
}
