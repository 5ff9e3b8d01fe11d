import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDivisions } from '../lib/lexicon/divisions'
import { FORMER_NAMES } from '../lib/lexicon/former-names'
import { loadWords } from '../lib/lexicon/words'
import { prepareDivisions } from '../lib/segmentation/prepare-divisions'
import { segment } from '../lib/segmentation/segment'

// Segments pages and writes DIR/NAME.json for each, in the interchange format: code points of the file
// after its byte order mark, counties as bare codes.
const { values, positionals } = parseArgs({
  options: { prefecture: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
})
if (!values.out || positionals.length === 0) {
  console.error('usage: npm run --silent segment -- [--prefecture 220300] --out DIR FILE…')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
const options = {
  ...(values.prefecture && { prefecture: values.prefecture }),
  divisions: prepareDivisions(loadDivisions(), FORMER_NAMES),
  words: loadWords(),
}
for (const file of positionals) {
  const text = new TextDecoder('utf-8').decode(readFileSync(file))
  const { articles } = segment(text, options)
  const page = {
    source: basename(file),
    articles: articles.map(({ kind, counties, contributors, blocks }) => ({
      kind,
      counties: counties.map(({ code }) => code),
      contributors: contributors.map(({ name, role }) => ({ name, role })),
      blocks: blocks.map(({ role, spans, gapBefore, gapAfter }) => ({ role, spans, gapBefore, gapAfter })),
    })),
  }
  writeFileSync(
    join(values.out, `${basename(file).replace(/\.[^.]*$/, '')}.json`),
    `${JSON.stringify(page, null, 1)}\n`,
  )
}
