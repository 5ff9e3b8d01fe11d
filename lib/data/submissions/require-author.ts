import { Conflict } from '@/lib/errors'
import type { Actor } from '@/lib/policies/actor'
import type { LoadedSubmission } from './load-submission'

/** Handing in, taking back and throwing away are the author's alone. @throws Conflict `submission-not-yours` */
export function requireAuthor(actor: Actor, { author }: LoadedSubmission): void {
  if (author.id !== actor.id) throw new Conflict('submission-not-yours', { name: author.name })
}
