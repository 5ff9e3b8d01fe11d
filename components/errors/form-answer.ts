import type { ErrorFacts } from './error-facts'

/** What a form's action gives back; nothing where it went on to another screen. */
export type FormAnswer = { ok: true } | { ok: false; error: ErrorFacts } | undefined
