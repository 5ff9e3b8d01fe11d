'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { workAddress } from '@/components/pages/page-address'
import { runAction } from '@/lib/actions/run-action'
import { importPage } from '@/lib/data/imports/import-page'
import { previewImport } from '@/lib/data/imports/preview-import'
import { importInput, previewInput, readSource } from './input'

export async function previewImportAction(form: FormData) {
  return runAction(previewInput, form, async (actor, { issueId, ...source }) =>
    previewImport(actor, { issueId, source: await readSource(source) }),
  )
}

export async function importPageAction(_previous: unknown, form: FormData) {
  const result = await runAction(
    importInput,
    form,
    async (actor, { issueId, number, name, editorName, ...source }) =>
      importPage(actor, {
        issueId,
        number,
        name,
        editorName: editorName ?? null,
        source: await readSource(source),
      }),
  )
  if (!result.ok) return result
  revalidatePath('/desk', 'layout')
  redirect(workAddress(result.value.date, result.value.number))
}
