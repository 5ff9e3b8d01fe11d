import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** Replaces the table that ends a source file (`… = { … }`), formatted as the project is. */
export async function writeTable(file: string, table: object): Promise<void> {
  const source = readFileSync(file, 'utf8')
  const head = source.slice(0, source.indexOf(' = {') + 3)
  const text = `${head}${JSON.stringify(table)}\n`
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}
