import { readdirSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { NotFound } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { plantPublishedIssue, type PlantedPage } from '@/test/factories/published'
import { getPaperFacts } from './get-paper-facts'
import { getPublishedArticle } from './get-published-article'
import { getPublishedPage } from './get-published-page'
import { listPublishedCounties } from './list-published-counties'

const db = useDatabase()
afterEach(() => void vi.useRealTimers())

const date = '2026-11-20'
const kept = '密件'
/** One of each kind is kept back, in front of, between and behind what everybody reads. */
const pages: PlantedPage[] = [
  {
    number: 1,
    name: '要闻',
    articles: [
      story(`${kept}头条`, '220322', `${kept}甲`),
      story('水渠修到地头', '220323', '许知远'),
      { kind: 'photo', blocks: [['caption', `${kept}图说`]], counties: ['220382'] },
      story('书屋开到河边', '220323', '许知远'),
      { kind: 'notice', blocks: [['notice', `${kept}启事`]] },
    ],
  },
]

function story(headline: string, county: string, name: string): PlantedPage['articles'][number] {
  return {
    counties: [county],
    contributors: [{ name, role: 'correspondent', title: '通讯员' }],
    blocks: [
      ['headline', headline],
      ['body', `${headline.slice(0, 2)}的正文。`],
    ],
  }
}

/** Publishes with everything that says 密件 kept back until then. */
async function plant(until: Date) {
  await db.publication.create({ data: { name: '示例日报', prefectureCode: '220300' } })
  const { articleIds } = await plantPublishedIssue({ date, number: 1, pages })
  const ids = articleIds[0]!
  const secret = [ids[0]!, ids[2]!, ids[4]!]
  await db.publishedArticle.updateMany({ where: { id: { in: secret } }, data: { embargoedUntil: until } })
  return { ids, secret }
}

const camel = (file: string) =>
  file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What every question of this folder answers: each file's own function, also those of next week. */
async function everything(ids: string[]): Promise<{ answers: string; asked: string[] }> {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const asked: string[] = []
  const answers: string[] = []
  for (const file of files) {
    const loaded = (await import(/* @vite-ignore */ `./${file}`)) as Record<string, unknown>
    const ask = loaded[camel(file)]
    if (typeof ask !== 'function' || file === 'readable.ts' || file === 'month-range.ts') continue
    asked.push(camel(file))
    const facts = {
      date,
      number: 1,
      month: date.slice(0, 7),
      page: 1,
      id: ids[0],
      code: '220322',
      name: '许知远',
    }
    const calls: unknown[][] =
      file === 'list-articles.ts'
        ? [[{}, facts]]
        : file === 'name-articles.ts'
          ? [[ids.map((id) => ({ id, kind: 'photo', headline: '' }))]]
          : [
              ...ids.map((id) => [{ ...facts, id }]),
              ...['220322', '220323', '220382'].map((code) => [{ ...facts, code }]),
              ...[`${kept}甲`, '许知远'].map((name) => [{ ...facts, name }]),
            ]
    for (const call of calls) {
      try {
        answers.push(JSON.stringify(await (ask as (...args: unknown[]) => unknown)(...call)))
      } catch (error) {
        if (!(error instanceof NotFound)) throw error
        answers.push(error.code)
      }
    }
  }
  return { answers: answers.join('\n'), asked }
}

it('keeps every word, id, name and count of a piece back until its embargo ends, in every question', async () => {
  const { ids, secret } = await plant(new Date(Date.now() + 3_600_000))
  const { answers, asked } = await everything(ids)
  expect(asked.length).toBeGreaterThan(12)
  expect(answers).toContain('水渠修到地头')
  // A name that somebody asks for is in the answer that there is none; here it is in no answer at all.
  expect(answers).not.toContain(kept)
  // What names by ids gives back the ids that it was given; it has no word for them.
  for (const line of answers.split('\n').filter((one) => !/"opening"/.test(one)))
    for (const id of secret) expect(line).not.toContain(id)
  expect(await listPublishedCounties()).toEqual([{ code: '220323', name: '伊通满族自治县', articles: 2 }])
  const [, first, , second] = ids
  expect((await getPublishedArticle({ id: first! })).previous).toBeNull()
  expect((await getPublishedArticle({ id: first! })).next?.id).toBe(second)
})

it('lets it out by itself when the time has come, and caches know', async () => {
  const { ids } = await plant(new Date(Date.now() + 3_600_000))
  const before = await getPaperFacts()
  expect(await getPaperFacts()).toEqual(before)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
  expect((await getPaperFacts()).version).not.toBe(before.version)
  expect((await getPublishedArticle({ id: ids[0]! })).article.headline).toBe('密件头条')
  expect((await getPublishedPage({ date, number: 1 })).articles).toHaveLength(5)
  expect((await getPublishedArticle({ id: ids[1]! })).previous?.id).toBe(ids[0])
})

it('shows nothing of what was taken down but that it was, and why', async () => {
  const { ids, secret } = await plant(new Date(0))
  const user = await db.user.findFirstOrThrow()
  const at = new Date()
  for (const articleId of secret) {
    await db.publishedArticle.update({ where: { id: articleId }, data: { takenDownAt: at } })
    await db.articleCorrection.create({
      data: {
        articleId,
        kind: 'takeDown',
        note: '来源有误',
        before: {},
        after: {},
        proposerId: user.id,
        signedAt: at,
      },
    })
  }
  await expect(getPublishedArticle({ id: secret[0]! })).rejects.toMatchObject({
    kind: 'gone',
    values: { note: '来源有误' },
  })
  const page = await getPublishedPage({ date, number: 1 })
  expect(page.articles.map(({ id }) => id)).toEqual([ids[1], ids[3]])
  expect(await listPublishedCounties()).toMatchObject([{ code: '220323' }])
})
