import { type NextRequest, NextResponse } from 'next/server'
import { PATH_HEADER } from '@/lib/auth/path-header'
import { sessionCookie } from '@/lib/auth/session-cookie'

/**
 * A convenience, never a wall: sets the desk's nonce CSP and sends those without any session cookie
 * to the sign-in page. Whether a session stands, and what it may do, is for `lib/auth` and `lib/data`.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname + request.nextUrl.search
  if (!request.cookies.has(sessionCookie().name)) {
    return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(path)}`, request.url))
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const csp = deskCsp(nonce)
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, path)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', csp)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  return response
}

function deskCsp(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Style elements need the nonce; style attributes, which cannot fetch or run anything, do not.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  matcher: ['/desk', '/desk/:path*', '/pieces', '/pieces/:path*', '/notices', '/profile'],
}
