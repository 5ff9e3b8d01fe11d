'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/lib/actions/run-action'
import { proposeCorrection } from '@/lib/data/corrections/propose-correction'
import { proposeRestore } from '@/lib/data/corrections/propose-restore'
import { refuseCorrection } from '@/lib/data/corrections/refuse-correction'
import { signCorrection } from '@/lib/data/corrections/sign-correction'
import { takeDownArticle } from '@/lib/data/corrections/take-down-article'
import { liftEmbargo } from '@/lib/data/embargoes/lift-embargo'
import { setEmbargo } from '@/lib/data/embargoes/set-embargo'

const article = z.object({ articleId: z.string() })
const noted = article.extend({ note: z.string() })
const credit = z.object({ name: z.string(), role: z.string(), title: z.string() })
const correction = noted.extend({
  seen: z.string(),
  texts: z.array(z.string()),
  contributors: z.array(credit),
  counties: z.array(z.string()),
})
const decided = z.object({ correctionId: z.string() })
const refused = decided.extend({ reason: z.string() })
const timed = article.extend({ time: z.string() })

// Done or refused: every screen that shows the article is shown anew.
const shown = async <T>(answer: Promise<T>): Promise<T> => {
  const result = await answer
  revalidatePath('/desk', 'layout')
  return result
}

export async function proposeCorrectionAction(_previous: unknown, form: FormData) {
  const rows = (field: string) => form.getAll(field).map(String)
  const [roles, titles] = [rows('roles'), rows('titles')]
  const input = {
    ...Object.fromEntries(form),
    texts: rows('texts'),
    // A credit is a row of three fields.
    contributors: rows('names').map((name, i) => ({ name, role: roles[i] ?? '', title: titles[i] ?? '' })),
    counties: rows('counties'),
  }
  return shown(runAction(correction, input, proposeCorrection))
}

export async function signCorrectionAction(_previous: unknown, form: FormData) {
  return shown(runAction(decided, form, signCorrection))
}

export async function refuseCorrectionAction(_previous: unknown, form: FormData) {
  return shown(runAction(refused, form, refuseCorrection))
}

export async function takeDownAction(_previous: unknown, form: FormData) {
  return shown(runAction(noted, form, takeDownArticle))
}

export async function proposeRestoreAction(_previous: unknown, form: FormData) {
  return shown(runAction(noted, form, proposeRestore))
}

export async function setEmbargoAction(_previous: unknown, form: FormData) {
  return shown(runAction(timed, form, setEmbargo))
}

export async function liftEmbargoAction(_previous: unknown, form: FormData) {
  return shown(runAction(article, form, liftEmbargo))
}
