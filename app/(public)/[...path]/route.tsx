import { NotFound } from '@/lib/errors'
import { readerRoute } from '../_reader/reader-route'

/** Every address that leads nowhere, so that a stranger is not met by the desk's scripts. */
export const GET = readerRoute(() => Promise.reject(new NotFound('page-not-found')))
