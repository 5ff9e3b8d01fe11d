import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { SOCKET_HEADER } from './client-address'

/**
 * Notes on every request, before anything reads it, the address its connection comes from. Next hands
 * routes no socket, and leaves an `X-Forwarded-For` that the sender made up as it is; this header is
 * always overwritten, so that nobody can make it up.
 */
export function noteSocketAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[SOCKET_HEADER] = request.socket.remoteAddress ?? 'unknown'
  })
}
