import { expect, test } from '../fixtures'
import { openTwoStories } from '../screens/two-stories'

test('the history of an article says who did what, and brings one state back as a new change', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.type('改过的')
  await desk.saved()
  await page.reload()
  await desk.click('改过的检查组', 'start')
  const history = page.getByTestId('history')
  await expect(history.getByRole('listitem')).toHaveCount(2)
  await expect(history.getByRole('listitem').first()).toContainText('步修改')
  await history.getByRole('button', { name: '看改动' }).last().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('insertion')).toContainText('改过的')
  await dialog.getByRole('button', { name: '把这篇恢复成这次之后的样子' }).click()
  await expect(desk.block('改过的')).toHaveCount(0)
  await expect(desk.articles).toHaveCount(2)
  // The other article has a history of its own, without this.
  await desk.click('伊通满族自治县新修', 'start')
  await expect(history.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(desk.block('改过的检查组')).toBeVisible()
  await desk.saved()
})

test('the history of a page tells an article that was split off from text that was written', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk, date } = await openTwoStories(page, newsroom)
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Control+Shift+Enter')
  await expect(desk.articles).toHaveCount(3)
  await desk.saved()
  await page.goto(`/desk/issues/${date}/pages/1/history`)
  const entries = page.getByRole('list', { name: '经过' }).getByRole('listitem')
  await entries.first().getByRole('link').click()
  await expect(page.getByText(/由《.+》分出/)).toBeVisible()
  await expect(page.getByRole('insertion')).toHaveCount(0)
  await expect(page.getByRole('deletion')).toHaveCount(0)

  await desk.open()
  const history = page.getByTestId('history')
  await history.getByRole('button', { name: '整版' }).click()
  await history.getByRole('button', { name: '看改动' }).last().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/由《.+》分出/)).toBeVisible()
  await expect(dialog.getByRole('insertion')).toHaveCount(0)
  await dialog.getByRole('button', { name: '恢复' }).click()
  await expect(desk.articles).toHaveCount(2)
  await desk.saved()
})
