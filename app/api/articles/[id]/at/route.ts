import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { getArticleAt } from '@/lib/data/history/get-article-at'

export const dynamic = 'force-dynamic'

const which = z.object({
  articleId: z.uuid(),
  documentId: z.uuid(),
  version: z.coerce.number().int().min(0),
})

/** An article as it stood in a document at a version. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const asked = new URL(request.url).searchParams
  const input = {
    articleId: (await params).id,
    documentId: asked.get('document'),
    version: asked.get('version'),
  }
  return runRoute(request, which, input, getArticleAt)
}
