/** What stops a command and can be put right by its user: printed as one sentence, without a stack. */
export class Told extends Error {}

/**
 * Ends a command on an error: a `Told` as its sentence, anything else with its stack.
 * @param {unknown} error
 */
export function endWith(error) {
  console.error(error instanceof Told ? `\n✗ ${error.message}` : error)
  process.exitCode = 1
}
