import type { BlockJson } from './document-json'

/** Whether a block has another picture than it had, or the same one cut or described otherwise. */
export function photoChange(was: BlockJson, block: BlockJson): boolean {
  return JSON.stringify(was.attrs.photo ?? null) !== JSON.stringify(block.attrs.photo ?? null)
}
