import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// By construction: what is not copied at publication cannot be reached from here.
const MAY_READ = [
  'articleCorrection',
  'county',
  'issuePublication',
  // Known by its bytes, so that nothing at the desk can change it; who may see it hangs on the article below.
  'photoRendition',
  'publication',
  'publishedArticle',
  'publishedPage',
]
const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')] as const)

describe('the readers’ data', () => {
  it.each(sources)('%s asks published tables alone', (_file, source) => {
    for (const [, model] of source.matchAll(/\bdb\(\)\s*\.(\w+)/g))
      expect([...MAY_READ, '$queryRaw']).toContain(model)
    for (const [, table] of source.matchAll(/\b(?:FROM|JOIN)\s+"(\w+)"/g))
      expect(MAY_READ.map((model) => model[0]?.toUpperCase() + model.slice(1))).toContain(table)
    if (/"PhotoRendition"/.test(source))
      expect(source).toMatch(/EXISTS[^`]*"takenDownAt" IS NULL[^`]*"embargoedUntil"/)
    // No article is asked for, counted or listed but with what readers may have at this moment.
    if (/publishedArticle\.|\b(articles|publishedArticles):\s*\{/.test(source))
      expect(source).toMatch(/\b(readable|listed)\(\)|listArticles/)
    // The ways back from a published row to the desk.
    expect(source).not.toMatch(
      /\b(issue|user|documents?|revisions?|articles\s*:\s*\{\s*include)\s*:\s*(true|\{\s*select)/,
    )
    expect(source).not.toMatch(/\binclude\s*:/)
  })
})
