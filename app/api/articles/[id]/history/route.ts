import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { listArticleHistory } from '@/lib/data/history/list-article-history'

export const dynamic = 'force-dynamic'

const which = z.object({ articleId: z.uuid() })

/** Who changed an article and when. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return runRoute(request, which, { articleId: (await params).id }, listArticleHistory)
}
