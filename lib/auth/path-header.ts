/** Set by proxy.ts: the path of a request, to come back to after signing in. Believed for nothing else. */
export const PATH_HEADER = 'x-cleanproof-path'
