import { expect, it } from 'vitest'
import { NotFound } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { plantPublishedIssue } from '@/test/factories/published'
import { paperPages } from '@/test/factories/published-pages'
import { findFrontPage } from './find-front-page'
import { getPaperFacts } from './get-paper-facts'
import { getPublishedArticle } from './get-published-article'
import { getPublishedIssue } from './get-published-issue'
import { getPublishedPage } from './get-published-page'
import { listPublishedAddresses } from './list-published-addresses'
import { listPublishedIssues } from './list-published-issues'
import { listPublishedMonths } from './list-published-months'

useDatabase()
const newest = { date: '2026-11-20', number: 10482, at: new Date('2026-11-20T01:00:00Z'), pages: paperPages }
const older = { date: '2026-10-31', number: 10462, pages: paperPages.slice(0, 1) }

it('opens the paper at the issue of the latest day, even where an older one was published later', async () => {
  await plantPublishedIssue(newest)
  const before = await getPaperFacts()
  await plantPublishedIssue({ ...older, at: new Date('2026-11-21T01:00:00Z') })
  const front = await findFrontPage()
  expect(front?.page).toMatchObject({ number: 1, issue: { date: '2026-11-20', number: 10482 } })
  expect(front?.others.map(({ number }) => number)).toEqual([2, 4])
  expect((await getPaperFacts()).version).not.toBe(before.version)
})

it('gives a page its articles in order, with gaps, contributors and counties as published', async () => {
  await plantPublishedIssue(newest)
  const page = await getPublishedPage({ date: '2026-11-20', number: 1 })
  expect(page).toMatchObject({ name: '要闻', editorName: '方知白' })
  expect(page.issue.pages.map(({ number }) => number)).toEqual([1, 2, 4])
  expect(page.articles.map(({ headline, kind }) => headline || kind)).toEqual([
    '河堤上的流动书屋',
    'photo',
    '七条支渠提前完成整修',
    '城南老站台变成展览馆',
    '两地共建一条护林防火线',
    '今冬首批供暖用煤全部入库',
    'notice',
  ])
  expect(page.articles[2]?.blocks.at(-1)).toMatchObject({ gapBefore: true, gapAfter: false })
  expect(page.articles[2]?.contributors[1]).toEqual({ name: '钟南柯', role: 'reporter', title: '全媒体记者' })
  expect(page.articles[4]?.counties.map(({ name }) => name)).toEqual(['四平市', '梨树县'])
})

it('leads from article to article over the pages of the issue, past notices', async () => {
  const { articleIds } = await plantPublishedIssue(newest)
  const last = await getPublishedArticle({ id: articleIds[0]![5]! })
  expect(last.previous?.headline).toBe('两地共建一条护林防火线')
  expect(last.next?.headline).toBe('雪落长街')
  const second = await getPublishedArticle({ id: articleIds[1]![0]! })
  // A picture without headline goes by its caption.
  expect(second.next).toMatchObject({ headline: '', opening: '市民在冰封的江面上练习滑冰。' })
  expect((await getPublishedArticle({ id: articleIds[0]![0]! })).previous).toBeNull()
  expect((await getPublishedArticle({ id: articleIds[2]![0]! })).next).toBeNull()
})

it('lists an issue by pages without their notices, a month by issues, the archive by months', async () => {
  const { articleIds } = await plantPublishedIssue(newest)
  await plantPublishedIssue(older)
  const { contents } = await getPublishedIssue({ date: '2026-11-20' })
  expect(contents.map(({ articles }) => articles.length)).toEqual([6, 2, 1])
  expect(await listPublishedIssues({ month: '2026-11' })).toEqual([
    { date: '2026-11-20', number: 10482, pageCount: 3, lead: '河堤上的流动书屋' },
  ])
  expect(await listPublishedMonths()).toEqual([
    { month: '2026-11', issues: 1 },
    { month: '2026-10', issues: 1 },
  ])
  const [addresses] = await listPublishedAddresses({ month: '2026-11' })
  expect(addresses?.pages[1]).toMatchObject({ number: 2, articles: articleIds[1]!.map((id) => ({ id })) })
})

it('does not find what no address of the paper can mean', async () => {
  await plantPublishedIssue(newest)
  for (const asked of [
    () => getPublishedIssue({ date: '2026-11-21' }),
    () => getPublishedIssue({ date: '0000-01-01' }),
    () => getPublishedPage({ date: '2026-11-20', number: 3 }),
    () => getPublishedPage({ date: '2026-02-30', number: 1 }),
    () => getPublishedPage({ date: '2026-11-20', number: 1e12 }),
    () => getPublishedArticle({ id: 'x' }),
    () => getPublishedArticle({ id: '00000000-0000-4000-8000-000000000000' }),
  ])
    await expect(asked()).rejects.toThrow(NotFound)
  expect(await listPublishedIssues({ month: '0000-01' })).toEqual([])
})
