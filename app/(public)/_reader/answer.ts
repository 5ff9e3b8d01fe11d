import { createHash } from 'node:crypto'

/** A body ready to be sent, with the tag that names exactly these bytes. */
export interface Printed {
  body: Uint8Array<ArrayBuffer>
  etag: string
}

export function printed(text: string): Printed {
  const body = new TextEncoder().encode(text)
  // Weak, because a proxy or the server itself may compress the bytes on the way.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  return { body, etag }
}

// What next.config.js sets on every answer stands beside these.
const HEADERS = {
  // The paper runs no script, so that text from anywhere can start none.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Asked for each time and answered with 304: what is published or taken down counts at once.
  'Cache-Control': 'public, no-cache',
  Vary: 'Cookie, Accept-Language',
}

/** Sends a body, or 304 where the reader has these very bytes. */
export function answer(request: Request, { body, etag }: Printed, type: string, status = 200): Response {
  const headers = { ...HEADERS, 'Content-Type': type, ETag: etag }
  if (status === 200 && matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(body, { status, headers })
}

function matches(asked: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return asked !== null && (asked.trim() === '*' || asked.split(',').some((tag) => bare(tag) === bare(etag)))
}
