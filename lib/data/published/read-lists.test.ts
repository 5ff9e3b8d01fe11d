import { expect, it } from 'vitest'
import { NotFound } from '@/lib/errors'
import { useDatabase } from '@/test/database/use-database'
import { plantPublishedIssue } from '@/test/factories/published'
import { paperPages } from '@/test/factories/published-pages'
import { listPublishedByContributor } from './list-published-by-contributor'
import { listPublishedByCounty } from './list-published-by-county'
import { listPublishedCounties } from './list-published-counties'
import { listPublishedLatest } from './list-published-latest'

useDatabase()

it('lists what was published about a county, newest first, a screen at a time', async () => {
  const pages = (of: string) => [
    {
      number: 1,
      name: '要闻',
      articles: Array.from({ length: 25 }, (_, i) => ({
        counties: ['220322'],
        blocks: [['headline', `${of} ${i}`] as ['headline', string]],
      })),
    },
  ]
  await plantPublishedIssue({ date: '2026-11-19', number: 1, pages: pages('旧') })
  await plantPublishedIssue({ date: '2026-11-20', number: 2, pages: pages('新') })
  const first = await listPublishedByCounty({ code: '220322', page: 1 })
  expect(first).toMatchObject({ total: 50, pages: 2, county: { name: '梨树县' } })
  expect(first.items.map(({ article }) => article.headline)).toEqual([
    ...Array.from({ length: 25 }, (_, i) => `新 ${i}`),
    ...Array.from({ length: 15 }, (_, i) => `旧 ${i}`),
  ])
  expect((await listPublishedByCounty({ code: '220322', page: 2 })).items).toHaveLength(10)
  for (const page of [3, 0, NaN, 1e9])
    expect((await listPublishedByCounty({ code: '220322', page })).items, String(page)).toEqual([])
  await expect(listPublishedByCounty({ code: '000000', page: 1 })).rejects.toThrow(NotFound)
})

it('lists what was published under a name, in whatever role, and nothing under a part of it', async () => {
  await plantPublishedIssue({ date: '2026-11-20', number: 1, pages: paperPages })
  const { items } = await listPublishedByContributor({ name: '林一禾', page: 1 })
  expect(items.map(({ article }) => article.headline)).toEqual(['河堤上的流动书屋', '两地共建一条护林防火线'])
  expect(items[0]).toMatchObject({ date: '2026-11-20', page: { number: 1, name: '要闻' } })
  for (const name of ['林一', '', '\0', '%', '林一禾"}]'])
    await expect(listPublishedByContributor({ name, page: 1 }), name).rejects.toThrow(NotFound)
})

it('counts by county, and feeds what was published last first', async () => {
  await plantPublishedIssue({ date: '2026-11-20', number: 2, at: new Date('2026-11-20'), pages: paperPages })
  await plantPublishedIssue({
    date: '2026-11-10',
    number: 1,
    at: new Date('2026-11-21'),
    pages: paperPages.slice(2),
  })
  expect(await listPublishedCounties()).toEqual([
    { code: '220300', name: '四平市', articles: 2 },
    { code: '220322', name: '梨树县', articles: 2 },
    { code: '220323', name: '伊通满族自治县', articles: 1 },
    { code: '220382', name: '双辽市', articles: 2 },
  ])
  const latest = await listPublishedLatest()
  expect(latest[0]).toMatchObject({ date: '2026-11-10', article: { headline: '霜降以后' } })
  expect(latest.map(({ article }) => article.kind)).not.toContain('notice')
})
