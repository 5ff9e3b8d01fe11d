import { cookies } from 'next/headers'
import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { actorFromSession } from '@/lib/auth/actor-from-session'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { decodeSessionToken } from '@/lib/auth/session-token'
import { listDocumentVersions } from '@/lib/data/documents/list-document-versions'
import { NotFound, Unauthenticated } from '@/lib/errors'
import { followDocuments } from '@/lib/realtime/follow-documents'

export const runtime = 'nodejs'
export const dynamic = 'force-dynamic'

const wanted = z.object({ ids: z.array(z.uuid()).min(1).max(50) })

/**
 * One stream for all the documents that a browser's windows show: versions and carets. It asks for the
 * session anew at each beat, so that one who was signed out or disabled hears nothing more.
 */
export async function GET(request: Request): Promise<Response> {
  const input = { ids: new URL(request.url).searchParams.getAll('id') }
  const token = (await cookies()).get(sessionCookie().name)?.value
  return runRoute(request, wanted, input, async function followPages(actor, { ids }) {
    const sessionId = await decodeSessionToken(token)
    const mine = (await listDocumentVersions(actor, { documentIds: ids })).map(({ id }) => id)
    // Versions, carets and names of documents that the actor may not see are not theirs to hear of either.
    if (mine.length === 0) throw new NotFound('document-not-found')
    return followDocuments(request.signal, mine, async () => {
      const still = sessionId ? await actorFromSession(sessionId) : null
      if (!still) throw new Unauthenticated()
      const found = await listDocumentVersions(still, { documentIds: mine })
      if (found.length < mine.length) throw new NotFound('document-not-found')
      return found
    })
  })
}
