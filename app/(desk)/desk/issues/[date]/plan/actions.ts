'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { addSlot } from '@/lib/data/plan/add-slot'
import { emptySlot } from '@/lib/data/plan/empty-slot'
import { fillSlot } from '@/lib/data/plan/fill-slot'
import { moveSlot } from '@/lib/data/plan/move-slot'
import { planPage } from '@/lib/data/plan/plan-page'
import { releasePage } from '@/lib/data/plan/release-page'
import { removeSlot } from '@/lib/data/plan/remove-slot'
import { renameSlot } from '@/lib/data/plan/rename-slot'
import { takePage } from '@/lib/data/plan/take-page'

const page = z.object({ pageId: z.string() })
const newPage = z.object({
  issueId: z.string(),
  number: z.coerce.number(),
  name: z.string(),
  editorName: z.string().optional(),
})
const newSlot = page.extend({ label: z.string() })
const slot = z.object({ slotId: z.string() })
const renamed = slot.extend({ label: z.string() })
const filled = slot.extend({ submissionId: z.string() })
const moved = slot.extend({ pageId: z.string(), index: z.coerce.number().int() })

// Done or refused: the plan is shown anew, for what it showed may be what stood in the way.
const shown = async <T>(answer: Promise<T>): Promise<T> => {
  const result = await answer
  revalidatePath('/desk', 'layout')
  return result
}

export async function planPageAction(_previous: unknown, form: FormData) {
  const { editorName, ...input } = Object.fromEntries(form)
  const given = typeof editorName === 'string' && editorName !== '' ? { editorName } : {}
  return shown(
    runAction(newPage, { ...input, ...given }, (actor, planned) =>
      planPage(actor, { ...planned, editorName: planned.editorName ?? null }),
    ),
  )
}

export async function takePageAction(input: z.input<typeof page>) {
  return shown(runAction(page, input, takePage))
}

export async function releasePageAction(input: z.input<typeof page>) {
  return shown(runAction(page, input, releasePage))
}

export async function addSlotAction(_previous: unknown, form: FormData) {
  return shown(runAction(newSlot, form, addSlot))
}

export async function renameSlotAction(_previous: unknown, form: FormData) {
  return shown(runAction(renamed, form, renameSlot))
}

export async function removeSlotAction(input: z.input<typeof slot>) {
  return shown(runAction(slot, input, removeSlot))
}

export async function emptySlotAction(input: z.input<typeof slot>) {
  return shown(runAction(slot, input, emptySlot))
}

export async function fillSlotAction(input: z.input<typeof filled>) {
  return shown(runAction(filled, input, fillSlot))
}

export async function moveSlotAction(input: z.input<typeof moved>) {
  return shown(runAction(moved, input, moveSlot))
}
