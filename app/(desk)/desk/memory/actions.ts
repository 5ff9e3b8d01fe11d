'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { forgetMemory as forgetMemoryCommand } from '@/lib/data/memory/forget-memory'

const entry = z.object({ kind: z.string(), term: z.string(), value: z.string() })

export async function forgetMemory(_: unknown, form: FormData) {
  const result = await runAction(entry, form, forgetMemoryCommand)
  if (result.ok) revalidatePath('/desk/memory')
  return result
}
