/** Rendered pages that are kept; an article is about 15 kB. */
const KEPT = 500

interface Memory {
  version: string
  answers: Map<string, Promise<unknown>>
}
// One memory for all routes, which the build may put into bundles of their own.
const held = globalThis as { cleanproofPaper?: Memory }

/**
 * What `make` gives, kept until readers may see something else. The version is read before the content:
 * content newer than its version is replaced at the next request, older content is never kept under a new one.
 */
export function remembered<T>(version: string, key: string, make: () => Promise<T>): Promise<T> {
  // Templates change under a development server.
  if (process.env.NODE_ENV === 'development') return make()
  if (held.cleanproofPaper?.version !== version) held.cleanproofPaper = { version, answers: new Map() }
  const { answers } = held.cleanproofPaper
  const known = answers.get(key) as Promise<T> | undefined
  const answer = known ?? make()
  // Asked for last, forgotten last.
  answers.delete(key)
  answers.set(key, answer)
  if (!known) {
    answer.catch(() => answers.delete(key))
    const oldest = answers.size > KEPT ? answers.keys().next().value : undefined
    if (oldest !== undefined) answers.delete(oldest)
  }
  return answer
}
