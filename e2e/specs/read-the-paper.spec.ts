import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paperPages } from '@/test/factories/published-pages'
import { plantPublishedIssue } from '@/test/factories/published'
import { expect, test } from '../fixtures'

// An issue of another century, so that the sample's own stays the latest for everybody else.
const DAY = '1999-05-07'
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const LIN = `/contributors/${encodeURIComponent('林一禾')}`
let articleIds: string[][] = []

test.beforeAll(async ({ newsroom }) => {
  // The factories write through the one client of this process, which asks for its address here.
  process.env.DATABASE_URL = newsroom.databaseUrl
  ;({ articleIds } = await plantPublishedIssue({ date: DAY, number: 482, pages: paperPages }))
})

/** Every kind of address that a reader may stand on. */
const addresses = () => [
  '/',
  '/issues',
  '/issues/1999-05',
  `/issues/${DAY}`,
  ...[1, 2, 4].map((number) => `/issues/${DAY}/${number}`),
  ...articleIds.flat().map((id) => `/articles/${id}`),
  '/counties',
  '/counties/220322',
  '/counties/220303',
  '/counties/220322?page=9',
  LIN,
]
const missing = [
  '/issues/1999-05-08',
  '/issues/1999-02-30',
  '/issues/0000-01-01',
  `/issues/${DAY}/3`,
  `/issues/${DAY}/01`,
  '/articles/x',
  '/articles/00000000-0000-4000-8000-000000000000',
  '/counties/000000',
  '/contributors/%00',
  '/no/such/place',
]
const inFull = (text: string) => text.replace(/[〔〕]/g, '')

test('a reader walks from a page through every article of the issue and finds what was published', async ({
  page,
}) => {
  await page.goto(`/issues/${DAY}/1`)
  await expect(page.getByText('农历三月廿二')).toBeVisible()
  await page.getByRole('link', { name: '河堤上的流动书屋' }).click()
  const pieces = paperPages.flatMap(({ articles }) => articles.filter(({ kind }) => kind !== 'notice'))
  for (const [at, { blocks }] of pieces.entries()) {
    const text = await page.locator('article').innerText()
    for (const [, block] of blocks) expect(text).toContain(inFull(block))
    expect(text.match(/〔原文缺失〕/g) ?? []).toHaveLength(blocks.filter(([, b]) => /[〔〕]/.test(b)).length)
    if (at < pieces.length - 1) await page.locator('a[rel=next]').last().click()
  }
  await page.getByRole('link', { name: '返回第4版 副刊' }).click()
  await expect(page).toHaveURL(`/issues/${DAY}/4`)
})

test('what the page says of itself stands at its foot', async ({ page }) => {
  await page.goto(`/issues/${DAY}/1`)
  await expect(page.getByRole('region', { name: '版面信息' })).toContainText('美编　叶青')
})

test('a name and a county lead to what else was published', async ({ page }) => {
  await page.goto(`/articles/${articleIds[0]![0]!}`)
  await page.getByRole('link', { name: '林一禾' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('林一禾的作品')
  await page.getByRole('link', { name: '梨树县' }).first().click()
  await expect(page.getByRole('heading', { name: '两地共建一条护林防火线' })).toBeVisible()
})

test('an issue is in the archive the moment it is published', async ({ page }) => {
  await page.goto('/issues/1999-05')
  await expect(page.locator('time')).toHaveCount(1)
  await plantPublishedIssue({ date: '1999-05-09', number: 483, pages: paperPages.slice(2) })
  await page.reload()
  await expect(page.locator('time')).toHaveText(['1999年5月9日　星期日', '1999年5月7日　星期五'])
})

test('labels change language and stay changed; what is printed does not', async ({ page }) => {
  await page.goto(`/issues/${DAY}/1`)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(`/issues/${DAY}/1`)
  await expect(page.getByRole('link', { name: 'Page 2 县区' })).toBeVisible()
  await page.getByRole('link', { name: 'Archive' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Issues of /)
})

test('no answer holds a script, and none allows one', async ({ request }) => {
  for (const address of [...addresses(), ...missing]) {
    const answer = await request.get(address)
    expect.soft(answer.status(), address).toBe(missing.includes(address) ? 404 : 200)
    expect.soft(answer.headers()['content-security-policy'], address).toBe(POLICY)
    expect.soft(answer.headers()['x-content-type-options'], address).toBe('nosniff')
    const body = await answer.text()
    expect.soft(body, address).not.toMatch(/<script|javascript:|\son[a-z]+=|style=/i)
    expect.soft(body, address).toMatch(/^<!doctype html><html lang="zh-CN">/)
    expect.soft(body.match(/<h1[ >]/g), address).toHaveLength(1)
    expect.soft(body.match(/<main[ >]/g), address).toHaveLength(1)
  }
})

test('a browser that has a page is told so, and a head has no body', async ({ request }) => {
  const address = `/articles/${articleIds[0]![0]!}`
  const first = await request.get(address)
  const { etag = '' } = first.headers()
  const again = await request.get(address, { headers: { 'If-None-Match': etag } })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  const english = await request.get(address, {
    headers: { 'If-None-Match': etag, 'Accept-Language': 'en' },
  })
  expect(english.status()).toBe(200)
  const head = await request.head(address)
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0])
  expect((await request.post(address)).status()).toBe(405)
})

test('machines find the paper: robots, sitemap, feed', async ({ request, newsroom }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`${newsroom.address}/sitemap.xml`)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(
    `${newsroom.address}/sitemaps/1999-05.xml`,
  )
  const month = await (await request.get('/sitemaps/1999-05.xml')).text()
  for (const id of articleIds.flatMap((ids, page) => (page === 0 ? ids.slice(0, -1) : ids)))
    expect(month).toContain(`${newsroom.address}/articles/${id}`)
  expect((await request.get('/sitemaps/1998-05.xml')).status()).toBe(404)
  const feed = await request.get('/feed.xml')
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain(`<id>urn:uuid:${articleIds[0]![0]!}</id>`)
})

test.describe('on a phone and a desk, by day and by night', () => {
  test.use({ expectedConsoleErrors: [/status of 404/] })

  for (const [width, colorScheme] of [
    [360, 'light'],
    [1200, 'dark'],
  ] as const)
    test(`${width} pixels wide, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      for (const address of [
        '/',
        '/issues',
        `/issues/${DAY}`,
        `/issues/${DAY}/1`,
        `/articles/${articleIds[0]![0]!}`,
        `/articles/${articleIds[1]![1]!}`,
        '/counties',
        LIN,
        '/no/such/place',
      ]) {
        await page.goto(address)
        expect.soft(await sideways(page), address).toBe(0)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect
          .soft(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            address,
          )
          .toEqual([])
      }
    })
})

/** Pixels by which a page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
