import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_NEWSROOM } from '@/prisma/sample/newsroom'
import { readSamplePage } from '@/prisma/sample/read-sample-page'
import { readLabelled, type Labelled } from './labelled'

/** A page with the truth about it. */
export interface GoldPage {
  name: string
  text: string
  gold: Labelled
}

/** The five pages of the sample newsroom. */
export function samplePages(): GoldPage[] {
  return SAMPLE_NEWSROOM.issues.flatMap((issue) =>
    issue.pages.map((page) => {
      const { text, gold } = readSamplePage(issue, page)
      return { name: `${issue.date} page ${page.number}`, text, gold: readLabelled(gold, text) }
    }),
  )
}

/** The pages of a folder (NAME.txt in UTF-8 beside NAME.gold.json), or `null` where there is no such folder. */
export function folderPages(folder: string): GoldPage[] | null {
  if (!existsSync(folder)) return null
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.gold\.json$/.exec(file)?.slice(1) ?? [])
  return names.sort().map((name) => {
    const text = new TextDecoder().decode(readFileSync(join(folder, `${name}.txt`)))
    const gold: unknown = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))
    return { name, text, gold: readLabelled(gold, text) }
  })
}
