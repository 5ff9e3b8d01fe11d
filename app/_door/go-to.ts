/** To a path, not an address: behind a proxy the server does not know its own name. */
export function goTo(path: string): Response {
  // A header takes ASCII alone. Not through URL, which would make `//evil.example` of `/..//evil.example`.
  const Location = path.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return new Response(null, { status: 303, headers: { Location } })
}
