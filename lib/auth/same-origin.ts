import { env } from '@/lib/env'

/**
 * Whether this request comes from our own pages or from no browser at all. Stops forged requests of
 * other sites: browsers name the origin of every POST, and neither page nor script can fake it.
 */
export function sameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (!origin) return true
  if (origin === new URL(env().PUBLIC_URL).origin) return true
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
