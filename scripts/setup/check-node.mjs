import { Told } from './told.mjs'

/** @throws {Told} if this Node is older than what the packages need */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Told(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
}
