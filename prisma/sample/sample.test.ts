import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listCounties } from '@/lib/lexicon/divisions'
import { readLabelled, textOf } from '@/test/eval/labelled'
import { SAMPLE_NEWSROOM, samplePageFile } from './newsroom'
import { readSamplePage } from './read-sample-page'

const { issues, people, publication } = SAMPLE_NEWSROOM
const pages = issues.flatMap((issue) => issue.pages.map((page) => ({ issue, page })))
const counties = new Map(listCounties().map((county) => [county.code, county]))
const tight = (text: string) => text.replace(/\s/g, '')

describe.each(pages)('sample page $issue.date $page.number', ({ issue, page }) => {
  const { text, detected, gold } = readSamplePage(issue, page)
  const articles = readLabelled(gold, text)
  const blocks = articles.flatMap((article) => article.blocks)

  it('is recognised in the encoding it was written in', () => {
    expect(detected).toBe(page.encoding)
  })

  it('has every character in exactly one block of its gold file', () => {
    const times = new Uint8Array(text.length)
    for (const [start, end] of blocks.flatMap(({ spans }) => spans))
      for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1
    const wrong =
      [...text].length === text.length && [...text].filter((c, i) => /\S/.test(c) && times[i] !== 1)
    expect(wrong).toEqual([])
  })

  it('names people who stand in the article, and counties of the prefecture', () => {
    for (const { contributors, blocks, counties: codes } of articles) {
      const printed = tight(
        textOf(
          text,
          blocks.flatMap(({ spans }) => spans),
        ),
      )
      for (const { name } of contributors) expect(printed).toContain(name)
      for (const code of codes) expect(counties.get(code)?.prefectureCode).toBe(publication.prefectureCode)
    }
  })

  it('is long enough, and has a headline for every story', () => {
    expect(tight(text).length).toBeGreaterThan(1900)
    const stories = articles.filter(({ kind }) => kind === 'story')
    expect(stories.length).toBeGreaterThanOrEqual(6)
    for (const { blocks } of stories) expect(blocks.map(({ role }) => role)).toContain('headline')
  })

  it('prints the page name and the editor that the newsroom description gives', () => {
    expect(tight(text)).toContain(tight(page.name))
    expect(tight(text)).toMatch(new RegExp(`编辑[:：]?${page.editorName}`))
  })
})

describe('sample newsroom', () => {
  it('describes every page text that lies there', () => {
    const files = readdirSync('prisma/sample', { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.txt')).sort()).toEqual(
      pages.map(({ issue, page }) => samplePageFile(issue, page)).sort(),
    )
  })

  it('has its pages marked ready by an editor and somebody else to sign', () => {
    const editors = people.filter(({ role }) => role === 'editor').map(({ account }) => account)
    expect(pages.every(({ page }) => editors.includes(page.editor))).toBe(true)
    expect(people.map(({ role }) => role)).toContain('managing_editor')
  })
})
