import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Division } from '@/lib/segmentation/types'

/** A row of the County table: a county-level unit, or a prefecture for pieces about the city itself. */
export interface CountyRow {
  code: string
  name: string
  prefectureCode: string
  prefectureName: string
  provinceName: string
}

/** A row of the Township table. */
export interface TownshipRow {
  code: string
  name: string
  countyCode: string
}

let divisions: Division[] | undefined

/**
 * The official divisions of the whole country, parents before children: provinces, prefectures and
 * counties with six digits, townships and streets with nine. Read once a process, from the project's
 * folder (scripts/make-divisions.ts makes the file and names its source). A prefecture without counties
 * (东莞市) stands once.
 */
export function loadDivisions(): Division[] {
  return (divisions ??= parse(readFileSync(join(process.cwd(), 'lib/lexicon/divisions.txt'), 'utf8')))
}

/** Every prefecture and county-level unit, as the County table holds them. */
export function listCounties(): CountyRow[] {
  const names = new Map(loadDivisions().map(({ code, name }) => [code, name]))
  return loadDivisions()
    .filter(({ code }) => code.length === 6 && !code.endsWith('0000'))
    .map(({ code, name }) => {
      const prefectureCode = `${code.slice(0, 4)}00`
      const provinceName = names.get(`${code.slice(0, 2)}0000`) ?? ''
      return { code, name, prefectureCode, prefectureName: names.get(prefectureCode) ?? '', provinceName }
    })
}

/** Every township and street, as the Township table holds them. */
export function listTownships(): TownshipRow[] {
  return loadDivisions()
    .filter(({ code }) => code.length === 9)
    .map(({ code, name }) => ({ code, name, countyCode: code.slice(0, 6) }))
}

/** A line is a tab a level, the digits it adds to the code above it, a space, the name. */
function parse(text: string): Division[] {
  const rows: Division[] = []
  const prefixes = ['']
  for (const line of text.split('\n')) {
    const match = /^(\t*)(\d+) (.+)$/.exec(line)
    if (!match) continue
    const [, tabs = '', digits = '', name = ''] = match
    const code = (prefixes[tabs.length] ?? '') + digits
    prefixes[tabs.length + 1] = code
    // 东莞市 and its like are their own only county, with the same code.
    if (tabs.length === 2 && digits === '00') continue
    rows.push({ code: code.padEnd(6, '0'), name })
  }
  return rows
}
