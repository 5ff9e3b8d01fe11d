/** Colour schemes one may choose; without a choice the system's holds. */
export const SCHEMES = ['system', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** Cookie that remembers the choice made with the switch. */
export const SCHEME_COOKIE = 'scheme'

export function isScheme(value: unknown): value is Scheme {
  return SCHEMES.some((scheme) => scheme === value)
}
