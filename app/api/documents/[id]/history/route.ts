import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { listHistory } from '@/lib/data/history/list-history'

export const dynamic = 'force-dynamic'

const which = z.object({ documentId: z.uuid() })

/** Who worked on a document and when. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return runRoute(request, which, { documentId: (await params).id }, listHistory)
}
