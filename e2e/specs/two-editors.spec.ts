import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { WorkbenchScreen } from '../screens/workbench-screen'
import type { Newsroom } from '../start-newsroom'
import type { Page } from '@playwright/test'

/** One page in two people's workbenches. */
async function openTwice(
  signedIn: (role: 'editor' | 'managing_editor') => Promise<Page>,
  newsroom: Newsroom,
) {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const one = new WorkbenchScreen(await signedIn('editor'), date)
  const two = new WorkbenchScreen(await signedIn('managing_editor'), date)
  await one.open()
  await two.open()
  return { one, two }
}

test('two people work on one page: each sees the other, nothing is lost, undo is one’s own', async ({
  signedIn,
  newsroom,
}) => {
  const { one, two } = await openTwice(signedIn, newsroom)
  await expect(one.people).toContainText('在线')
  await expect(two.people).toContainText('在线')

  await one.click('检查组要求各粮库', 'start')
  await one.page.keyboard.type('甲写的。')
  await expect(two.block('甲写的。检查组')).toBeVisible()
  await expect(two.page.getByTestId('colleague-caret')).toHaveCount(1)

  // Both at once: one splits the article before the paragraph that the other is writing in.
  await two.click('检查组要求各粮库', 'end')
  await Promise.all([one.page.keyboard.press('Control+Shift+Enter'), two.page.keyboard.type('乙写的。')])
  await expect(one.articles).toHaveCount(2)
  await expect(two.articles).toHaveCount(2)
  await expect(one.block('乙写的。')).toBeVisible()

  await one.page.keyboard.press('Control+z')
  await expect(two.articles).toHaveCount(1)
  await expect(two.block('乙写的。')).toBeVisible()
  await one.saved()
  await two.saved()
  expect(await one.wholeText()).toBe(await two.wholeText())
})

test('what is being written in a block that a colleague deletes is kept, survives a reload and is put back', async ({
  signedIn,
  newsroom,
}) => {
  const { one, two } = await openTwice(signedIn, newsroom)
  await expect(one.people).toContainText('在线')

  // Nothing of it leaves this window before the colleague's deletion is at the server.
  let lets: () => void = () => {}
  const held = new Promise<void>((resolve) => (lets = resolve))
  await one.page.route('**/steps', async (route) => {
    if (route.request().method() === 'POST') await held
    await route.continue()
  })
  await one.click('检查组要求各粮库', 'start')
  await one.page.keyboard.type('正写着的一句。')
  await two.deleteBlock('检查组要求各粮库')
  await two.saved()
  lets()
  await expect(one.unplaced).toContainText('正写着的一句。')
  await one.articles.last().scrollIntoViewIfNeeded()
  await expect(one.unplaced, 'wherever the page is scrolled to').toBeInViewport()
  await expect(one.block('检查组要求各粮库')).toHaveCount(0)
  await one.saved()

  await one.open()
  await expect(one.unplaced).toContainText('正写着的一句。')
  await one.unplaced.getByRole('button', { name: '放回' }).click()
  await expect(one.unplaced).toHaveCount(0)
  await expect(two.block('正写着的一句。')).toBeVisible()
  await one.saved()
  await one.open()
  await expect(one.block('正写着的一句。')).toBeVisible()
  await expect(one.unplaced).toHaveCount(0)
})
