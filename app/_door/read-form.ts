const MOST_BYTES = 16 * 1024

/** The fields of a posted form; empty where it is none. Stops reading a body that no sign-in needs. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      return {}
    }
    chunks.push(part.value)
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
}
