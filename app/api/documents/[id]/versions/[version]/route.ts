import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { getDocumentAt } from '@/lib/data/history/get-document-at'

export const dynamic = 'force-dynamic'

const which = z.object({ documentId: z.uuid(), version: z.coerce.number().int().min(0) })

/** A document as it was at a version. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; version: string }> },
): Promise<Response> {
  const { id, version } = await params
  return runRoute(request, which, { documentId: id, version }, getDocumentAt)
}
