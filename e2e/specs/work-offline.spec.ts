import type { Page } from '@playwright/test'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { openReadyPage } from '../screens/ready-page'
import { WorkbenchScreen } from '../screens/workbench-screen'

// One pattern: a list of two would be read as a value with its options.
test.use({
  expectedConsoleErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_ABORTED|status of 401/],
})

const STORY = '检查组要求各粮库'

test('what is written offline is kept, survives a reload and is saved when the line is back', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  await page.context().setOffline(true)
  await desk.click(STORY, 'start')
  await page.keyboard.type('线路不通时写的。')
  await expect(desk.saveState).toHaveAttribute('data-save', 'offline', { timeout: 20_000 })
  await page.context().setOffline(false)
  await desk.saved()

  // A crash between the change and its acknowledgement: the server never hears of it from this window.
  await page.route('**/steps', (route) => route.abort())
  await page.keyboard.type('关窗前写的。')
  await expect(desk.saveState).toHaveAttribute('data-save', 'offline', { timeout: 20_000 })
  await page.unroute('**/steps')
  await desk.open()
  await expect(desk.block('线路不通时写的。关窗前写的。检查组')).toBeVisible()
  await desk.saved()
  await desk.open()
  await expect(desk.block('线路不通时写的。关窗前写的。检查组')).toBeVisible()
})

test('an acknowledgement that is lost on its way doubles nothing', async ({ signedIn, newsroom }) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  await desk.click(STORY, 'start')
  let lost = 0
  await page.route('**/steps', async (route) => {
    if (route.request().method() !== 'POST' || lost > 1) return route.continue()
    lost++
    // The server takes the steps; the browser never learns of it.
    await route.fetch()
    await route.abort()
  })
  await page.keyboard.type('只写一次。')
  await desk.saved()
  expect(lost).toBeGreaterThan(0)
  await desk.open()
  const text = await desk.wholeText()
  expect(text.split('只写一次。')).toHaveLength(2)
})

test('a session that ends in mid-edit keeps the changes until one has signed in again', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openReadyPage(page, newsroom)
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await desk.click(STORY, 'start')
  await page.keyboard.type('登录失效后写的。')
  await expect(desk.alert).toContainText('登录已经失效')
  await page.context().addCookies(cookies)
  // It tries again by itself, and at once by the button: whichever comes first.
  const goOn = desk.alert.getByRole('button', { name: '已经登录，继续' })
  await Promise.any([goOn.click(), desk.saved()])
  await desk.saved()
  await desk.open()
  await expect(desk.block('登录失效后写的。检查组')).toBeVisible()
})

/** Writes without a line and closes the window; what it could not send stays in the browser. */
async function closeOffline(desk: WorkbenchScreen, text: string) {
  const { page } = desk
  const context = page.context()
  // The whole window, not its requests alone: what is sent while a tab closes goes past any route.
  await context.setOffline(true)
  await desk.click(STORY, 'start')
  await page.keyboard.type(text)
  await expect(desk.saveState).toHaveAttribute('data-save', 'offline', { timeout: 20_000 })
  // A dying tab tries once more, and by then the browser no longer holds its requests back: nobody takes them.
  const cookies = await context.cookies()
  await context.clearCookies()
  await page.close()
  await context.addCookies(cookies)
  await context.setOffline(false)
  return context.newPage()
}

test('a tab closed offline follows what a colleague has moved meanwhile', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  const { date } = await behind.readyPage()
  const page = await closeOffline(await opened(await signedIn('editor'), date), '关窗前写的。')
  const colleague = await opened(await signedIn('managing_editor'), date)
  await colleague.click(STORY, 'start')
  await colleague.page.keyboard.press('Control+Shift+Enter')
  await colleague.page.keyboard.press('Alt+Shift+ArrowUp')
  await colleague.saved()

  const desk = await opened(page, date)
  await expect(desk.block(`关窗前写的。${STORY}`)).toBeVisible()
  await expect(desk.articles).toHaveCount(2)
  await expect(desk.articles.first()).toContainText('关窗前写的。')
  await desk.saved()
  await expect(colleague.block(`关窗前写的。${STORY}`)).toBeVisible()
})

test('after hundreds of steps of others the difference is chosen from, and both texts are in the history', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId } = await behind.readyPage()
  const page = await closeOffline(await opened(await signedIn('editor'), date), '我写的。')
  await behind.typeOften(pageId, '多', 201)

  const desk = await opened(page, date)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('insertion')).toContainText('我写的。')
  await expect(desk.block('我写的。')).toHaveCount(0)
  await dialog.getByRole('button', { name: '保留别人的' }).click()
  await expect(dialog).toBeHidden()
  await desk.saved()
  await expect(desk.block('我写的。')).toHaveCount(0)
  await page.goto(`/desk/issues/${date}/pages/1/history`)
  const entries = page.getByRole('list', { name: '经过' }).getByRole('listitem')
  await expect(entries.first()).toContainText('恢复到')
  await entries.nth(1).getByRole('link').click()
  await expect(page.getByRole('insertion').filter({ hasText: '我写的。' })).toBeVisible()
})

async function opened(page: Page, date: string) {
  const desk = new WorkbenchScreen(page, date)
  await desk.open()
  return desk
}
