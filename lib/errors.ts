import type { BlockerFact } from './domain/blockers'

export type { BlockerFact }

/**
 * Errors a user can be told. `code` is the message key (`errors.<code>`), `values` fill its
 * placeholders. Anything that is not an `ExpectedError` is a defect: logged and rethrown.
 */
export type ErrorValues = Record<string, string | number>

export abstract class ExpectedError extends Error {
  abstract readonly kind:
    'not-found' | 'gone' | 'forbidden' | 'conflict' | 'not-ready' | 'invalid' | 'too-many' | 'unauthenticated'
  constructor(
    readonly code: string,
    readonly values: ErrorValues = {},
  ) {
    super(code)
    this.name = new.target.name
  }
}

/** The thing is not there, or not there for this actor. */
export class NotFound extends ExpectedError {
  readonly kind = 'not-found'
}

/** The thing was there and was taken away on purpose. */
export class Gone extends ExpectedError {
  readonly kind = 'gone'
}

/** The actor may see the thing but not do this to it. */
export class Forbidden extends ExpectedError {
  readonly kind = 'forbidden'
}

/** Somebody was faster, or what was shown is no longer what stands. */
export class Conflict extends ExpectedError {
  readonly kind = 'conflict'
}

/** Input that cannot be taken; nothing was stored. */
export class Invalid extends ExpectedError {
  readonly kind = 'invalid'
}

/** Nobody is signed in, the session has ended, or account and password do not fit (`wrong-credentials`). */
export class Unauthenticated extends ExpectedError {
  readonly kind = 'unauthenticated'
  constructor(code: 'unauthenticated' | 'wrong-credentials' = 'unauthenticated') {
    super(code)
  }
}

/** Too many attempts; try again after `retryAfter` seconds. */
export class TooMany extends ExpectedError {
  readonly kind = 'too-many'
  constructor(readonly retryAfter: number) {
    super('too-many', { seconds: retryAfter })
  }
}

/** The thing is not in a state for this; `blockers` says what is missing. */
export class NotReady extends ExpectedError {
  readonly kind = 'not-ready'
  constructor(
    code: string,
    readonly blockers: readonly BlockerFact[] = [],
  ) {
    super(code, { count: blockers.length })
  }
}
