'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { deleteOffice } from '@/lib/data/lists/delete-office'
import { deleteTerm } from '@/lib/data/lists/delete-term'
import { importOffices } from '@/lib/data/lists/import-offices'
import { importTerms } from '@/lib/data/lists/import-terms'
import { moveOffice } from '@/lib/data/lists/move-office'
import { saveOffice } from '@/lib/data/lists/save-office'
import { saveTerm } from '@/lib/data/lists/save-term'

const entry = z.object({ id: z.string() })
const term = z.object({
  id: z.string().optional(),
  term: z.string(),
  preferred: z.string().default(''),
  note: z.string().default(''),
})
const office = z.object({ id: z.string().optional(), name: z.string(), title: z.string() })
const moved = entry.extend({ by: z.coerce.number() })
const file = z.object({ file: z.instanceof(File) })

// Done or refused: the list is shown as it stands now.
const shown = async <T>(answer: Promise<T>): Promise<T> => {
  const result = await answer
  revalidatePath('/desk/terms')
  return result
}

export async function saveTermAction(_previous: unknown, form: FormData) {
  return shown(runAction(term, form, saveTerm))
}

export async function deleteTermAction(_previous: unknown, form: FormData) {
  return shown(runAction(entry, form, deleteTerm))
}

export async function importTermsAction(_previous: unknown, form: FormData) {
  return shown(
    runAction(file, form, async (actor, input) => importTerms(actor, { text: await input.file.text() })),
  )
}

export async function saveOfficeAction(_previous: unknown, form: FormData) {
  return shown(runAction(office, form, saveOffice))
}

export async function moveOfficeAction(_previous: unknown, form: FormData) {
  return shown(runAction(moved, form, moveOffice))
}

export async function deleteOfficeAction(_previous: unknown, form: FormData) {
  return shown(runAction(entry, form, deleteOffice))
}

export async function importOfficesAction(_previous: unknown, form: FormData) {
  return shown(
    runAction(file, form, async (actor, input) => importOffices(actor, { text: await input.file.text() })),
  )
}
