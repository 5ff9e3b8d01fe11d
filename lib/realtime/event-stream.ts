export interface Sender {
  /** Sends one server-sent event. After the stream has ended it does nothing. */
  send: (event: string, data: unknown, id?: string) => void
  /** A comment line: keeps proxies from cutting an idle connection, and shows us a dead one. */
  beat: () => void
  close: () => void
}

/** Notices that a stalled reader has not taken before the stream is cut; it will come again. */
const MOST_QUEUED = 500

/**
 * A response of server-sent events. `begin` starts the work and returns what ends it; that runs once,
 * whether the reader goes away (abort, cancel) or a write fails: a stream whose end nobody noticed
 * would keep its listeners for ever.
 */
export function eventStream(signal: AbortSignal, begin: (sender: Sender) => () => void): Response {
  const bytes = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true
      let finish: (() => void) | undefined
      end = () => {
        if (!open) return
        open = false
        signal.removeEventListener('abort', end)
        finish?.()
        try {
          controller.close()
        } catch {
          // Already closed or cancelled by the reader.
        }
      }
      const write = (text: string) => {
        if (!open) return
        try {
          controller.enqueue(bytes.encode(text))
        } catch {
          return end()
        }
        if ((controller.desiredSize ?? 0) < -MOST_QUEUED) end()
      }
      signal.addEventListener('abort', end)
      const started = begin({
        send: (event, data, id) =>
          write(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`),
        beat: () => write(': \n\n'),
        close: () => end(),
      })
      if (open) finish = started
      else started()
      if (signal.aborted) end()
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx would hold events back until its buffer is full.
      'x-accel-buffering': 'no',
    },
  })
}
