import { storyText } from '@/test/factories/pages'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { ImportScreen } from '../screens/import-screen'

const WAYS = [
  { language: '中文', size: 'desktop', viewport: { width: 1440, height: 900 } },
  { language: 'English', size: 'phone', viewport: { width: 390, height: 844 } },
]
const ON_A_PHONE_TOO = [
  '/desk/inbox?tab=all',
  '/desk/reviews',
  '/desk/terms',
  '/desk/memory',
  '/desk/keys',
  '/desk/settings',
  '/profile',
  '/notices',
  '/pieces',
]

for (const { language, size, viewport } of WAYS)
  test(`every screen can be used by everybody: ${size}, ${language}`, async ({ signedIn, newsroom }) => {
    test.slow()
    const behind = new BehindTheScreens(newsroom)
    const { date, pageId } = await behind.readyPage()
    const page = await signedIn('admin')
    await page.setViewportSize(viewport)
    // By the browser's cookie, not by the switch: that would change the account's language for later specs.
    if (language === 'English')
      await page.context().addCookies([{ name: 'locale', value: 'en', url: newsroom.address }])
    const sample = '/desk/issues/2026-11-20'
    const addresses = ['/desk', sample, `${sample}/pages/1/proof`, '/desk/record', '/desk/people']
    // What fits a phone and can be used there fits a wider screen too.
    if (size === 'phone') addresses.push(...ON_A_PHONE_TOO, `${sample}/plan`)
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(viewport.width)
    }
    await behind.type(pageId, '改')
    await page.goto(`/desk/issues/${date}`)
    await expectAccessible(page)
    await page.goto(`/desk/issues/${date}/import`)
    await page.getByRole('textbox').fill(storyText('无障碍'))
    await expect(page.getByRole('group').getByText('夯实冬储基础')).toBeVisible()
    await expectAccessible(page)
  })

test('language and colours are chosen without script and remembered', async ({
  browser,
  signedIn,
  newsroom,
}) => {
  const signed = await signedIn('editor')
  const context = await browser.newContext({
    baseURL: newsroom.address,
    storageState: await signed.context().storageState(),
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/desk/issues/2026-11-20?from=here')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/desk/issues/2026-11-20?from=here')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('button', { name: /^Appearance/ }).click()
  await page.getByRole('button', { name: /^Appearance/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await context.close()
})

test('the language switch leads nowhere else', async ({ request }) => {
  for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
    const answer = await request.post('/language', { form: { locale: 'en', to }, maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], to).toEqual([303, '/'])
  }
})

test('? lists the keys, single keys can be turned off', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: '键位' })
  await expect(help).toContainText('新建一期')
  await help.getByLabel('使用单键').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: '键位' }).click()
  await help.getByLabel('使用单键').check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog', { name: '新建一期' })).toBeVisible()
})

test('the keyboard keeps its place when what has the focus goes away', async ({ signedIn }) => {
  const page = await signedIn('admin')
  await page.goto('/desk/terms')
  for (const [word, instead] of [
    ['座落', '坐落'],
    ['渡假', '度假'],
  ] as const) {
    await page.getByRole('button', { name: '加一个词' }).press('Enter')
    await page.getByRole('textbox', { name: '词', exact: true }).fill(word)
    await page.getByLabel('应作').fill(instead)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: word })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.getByRole('button', { name: '删去“座落”？' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: '删去' }).press('Enter')
  await expect(page.getByRole('row', { name: '座落' })).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('#content :focus')).toBeVisible()

  // Nothing has the focus right after a screen has opened: Enter is for its current row.
  await page.goto('/desk/inbox?tab=all')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/pieces\//)
})

test('a lost connection is said, and what was typed stays', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).issue()
  const page = await signedIn('editor')
  const screen = new ImportScreen(page, date)
  await screen.open()
  await screen.paste(storyText('断线'))
  await expect(screen.firstLines).toBeVisible()
  await page.context().setOffline(true)
  await screen.importAs(1, '要闻')
  await expect(screen.problem).toContainText('没有连上服务器')
  await page.context().setOffline(false)
  await screen.submit.click()
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/1`)
})

test('the record names who did what and that its chain is whole; only the admin reads it', async ({
  signedIn,
  newsroom,
}) => {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const page = await signedIn('admin')
  await page.goto('/desk/record')
  await expect(page.getByText('链条完整')).toBeVisible()
  await page.getByLabel('事项').selectOption({ label: '导入一版' })
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('link', { name: `${date} 第1版` }).click()
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/1/proof`)
  const editor = await signedIn('editor')
  expect((await editor.goto('/desk/record'))?.status()).toBe(403)
  await expect(editor.getByRole('heading', { name: '这里不对您开放' })).toBeVisible()
})
test.use({ expectedConsoleErrors: [/status of 40[34]|ERR_INTERNET_DISCONNECTED/] })
