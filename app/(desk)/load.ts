import { forbidden, notFound, redirect, unstable_rethrow } from 'next/navigation'
import { Forbidden, NotFound, Unauthenticated } from '@/lib/errors'

/** What a screen shows, with the expected errors of its query as the screens that say them. */
export async function load<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof NotFound) notFound()
    if (error instanceof Forbidden) forbidden()
    if (error instanceof Unauthenticated) redirect('/sign-in')
    throw error
  }
}
