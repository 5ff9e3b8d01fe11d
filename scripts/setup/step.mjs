/**
 * Runs a step that may take a while, and says so before and after.
 * @template T
 * @param {string} label
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  console.log(`· ${label} …`)
  const began = performance.now()
  const result = await work()
  console.log(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}
