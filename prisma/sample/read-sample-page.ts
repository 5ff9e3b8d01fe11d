import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSource } from '@/lib/data/imports/decode-source'
import { samplePageFile, type SampleIssue, type SamplePage } from './newsroom'

/** A sample page's bytes, its decoded text and its gold file (interchange format, as parsed JSON). */
export function readSamplePage(issue: SampleIssue, page: SamplePage) {
  const path = join(process.cwd(), 'prisma/sample', samplePageFile(issue, page))
  const bytes = readFileSync(path)
  const gold: unknown = JSON.parse(readFileSync(path.replace(/\.txt$/, '.gold.json'), 'utf8'))
  return { bytes, ...decodeSource(bytes), gold }
}
