import { z } from 'zod'
import { errorResult } from '@/lib/actions/error-result'
import { parseInput } from '@/lib/actions/parse-input'
import { errorInit } from '@/lib/actions/error-init'
import { beginSession } from '@/lib/auth/begin-session'
import { findActor } from '@/lib/auth/find-actor'
import { sameOrigin } from '@/lib/auth/same-origin'
import { safePath } from '@/lib/domain/safe-path'
import { Forbidden } from '@/lib/errors'
import { goTo } from '../_door/go-to'
import { readForm } from '../_door/read-form'
import { renderSignIn } from './render-sign-in'

const credentials = z.object({ account: z.string().min(1), password: z.string().min(1) })

/** The form; whoever is signed in already goes on at once. */
export async function GET(request: Request): Promise<Response> {
  const next = safePath(new URL(request.url).searchParams.get('next'), '/desk')
  return (await findActor()) ? goTo(next) : renderSignIn({ next })
}

/** An attempt. Its answer is the page again, with the status that is true of it: 401, 403, 422, 429. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  const next = safePath(form.next, '/desk')
  try {
    // A form on another site could sign the reader in under somebody else's account.
    if (!sameOrigin(request)) throw new Forbidden('foreign-origin')
    await beginSession(parseInput(credentials, form))
    return goTo(next)
  } catch (thrown) {
    const error = errorResult('signIn', thrown)
    return renderSignIn({ next, account: form.account, error }, errorInit(error))
  }
}
