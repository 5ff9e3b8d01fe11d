import { z } from 'zod'
import { runRoute } from '@/lib/actions/run-route'
import { exportEvents } from '@/lib/data/events/export-events'

export const dynamic = 'force-dynamic'

/** The record as a file, a line of JSON an event; it flows out as it is read. */
export async function GET(request: Request): Promise<Response> {
  return runRoute(request, z.object({}), {}, async function exportRecord(actor) {
    const lines = exportEvents(actor)
    // The first line is asked for here, so that who may not read it gets the answer that says so.
    const first = await lines.next()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => (first.done ? stream.close() : stream.enqueue(encoder.encode(first.value))),
      async pull(stream) {
        const next = await lines.next()
        if (next.done) stream.close()
        else stream.enqueue(encoder.encode(next.value))
      },
      cancel: () => void lines.return(undefined),
    })
    const day = new Date().toISOString().slice(0, 10)
    return new Response(body, {
      headers: {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': `attachment; filename="record-${day}.jsonl"`,
        'Cache-Control': 'private, no-store',
      },
    })
  })
}
