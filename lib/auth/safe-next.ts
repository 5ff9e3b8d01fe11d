/**
 * The path to go to after signing in: within this site, or `/desk`. Stops open redirects:
 * `//evil.example`, `/\evil.example`, tabs and line breaks that a browser drops, other schemes.
 */
export function safeNext(next: unknown): string {
  const fallback = '/desk'
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next) || next.includes('\\'))
    return fallback
  const base = 'http://cleanproof.invalid'
  if (!URL.canParse(next, base)) return fallback
  const url = new URL(next, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return fallback
  return url.pathname + url.search
}
