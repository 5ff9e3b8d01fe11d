import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const manifest = z.object({ 'paper.css': z.string() })
let address: Promise<string> | undefined

/** Address of the paper's stylesheet, named for its content by `npm run build:css`. */
export function stylesheet(): Promise<string> {
  // A development server outlives many stylesheets.
  if (process.env.NODE_ENV === 'development') return read()
  address ??= read()
  address.catch(() => (address = undefined))
  return address
}

async function read(): Promise<string> {
  const file = path.join(process.cwd(), 'public', 'assets', 'manifest.json')
  return `/assets/${manifest.parse(JSON.parse(await readFile(file, 'utf8')))['paper.css']}`
}
