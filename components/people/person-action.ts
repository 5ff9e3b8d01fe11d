import type { ErrorFacts } from '@/components/errors/error-facts'

/** What an action answers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorFacts }

/** An action on a form, as `useFormAction` takes it. */
export type FormAction<T> = (previous: Answer<T> | null, form: FormData) => Promise<Answer<T>>

/** An account with the password that is shown once. */
export interface NewPassword {
  account: string
  password: string
}

/** What the admin may do to a person. */
export interface PersonActions {
  changeRole: FormAction<void>
  linkContributor: FormAction<void>
  resetPassword: FormAction<NewPassword>
  endSessions: FormAction<{ ended: number }>
  disableUser: FormAction<void>
  enableUser: FormAction<void>
}
