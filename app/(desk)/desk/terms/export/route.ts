import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { exportList } from '@/lib/data/lists/export-list'

const input = z.object({ list: z.enum(['terms', 'offices']) })

/** A list as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  const list = new URL(request.url).searchParams.get('list')
  return runRoute(request, input, { list }, async (actor, asked) => {
    const csv = await exportList(actor, asked)
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${asked.list}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  })
}
