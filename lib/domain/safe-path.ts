/**
 * A path of this site to go back to, from what a request gave; `fallback` for anything else. Stops open
 * redirects: `//host`, `/\host`, `/<tab>/host` and whole addresses lead elsewhere in some browser.
 */
export function safePath(wanted: unknown, fallback = '/'): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return fallback
  const safe = /^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(wanted)
  return safe ? wanted : fallback
}
