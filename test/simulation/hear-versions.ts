/** Hears a document's versions over a web server's event stream. */
export interface Ear {
  /** When each version was heard first, in ms of `performance.now()`. */
  readonly heard: ReadonlyMap<number, number>
  /** Resolves once this version, or a later one, has been heard. */
  until: (version: number) => Promise<void>
  close: () => void
}

/** Opens the stream; resolves when it says where the document stands. */
export async function hearVersions(address: string, documentId: string, cookie: string): Promise<Ear> {
  const stop = new AbortController()
  const response = await fetch(`${address}/api/documents/events?id=${documentId}`, {
    headers: { cookie },
    signal: stop.signal,
  })
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
  const heard = new Map<number, number>()
  let waiting: (() => void)[] = []
  const read = async (body: ReadableStream<Uint8Array>) => {
    const text = new TextDecoder()
    let rest = ''
    for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
      const events = (rest + text.decode(bytes, { stream: true })).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) {
        const [, version] = /^event: version\n[^]*"version":(\d+)/.exec(event) ?? []
        if (version && !heard.has(Number(version))) heard.set(Number(version), performance.now())
      }
      for (const wake of waiting) wake()
      waiting = []
    }
  }
  // Ends with the abort, which is no failure.
  const reading = read(response.body).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  const until = async (version: number) => {
    while (![...heard.keys()].some((one) => one >= version))
      await Promise.race([reading, new Promise<void>((resolve) => waiting.push(resolve))])
  }
  await until(0)
  return { heard, until, close: () => stop.abort() }
}
