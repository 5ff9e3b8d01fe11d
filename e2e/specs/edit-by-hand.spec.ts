import { WorkbenchScreen } from '../screens/workbench-screen'
import { expect, test } from '../fixtures'
import { openTwoStories } from '../screens/two-stories'
import { touch } from '../touch'

test.use({ expectedConsoleErrors: [/ERR_ABORTED|ERR_FAILED/] })

const blocksOf = async (desk: WorkbenchScreen) =>
  (await desk.shown()).map((article) => article.map(({ text }) => text.slice(0, 4)))

test('a block and an article are dragged with a line that shows where, and one undo takes each back', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  const before = await blocksOf(desk)
  const handle = page.getByTestId('drag-block')
  await desk.block('检查组要求各粮库').hover()
  await handle.hover()
  await page.mouse.down()
  const { x, y } = (await desk.block('伊通满族自治县新修').boundingBox())!
  await page.mouse.move(x + 80, y + 8, { steps: 6 })
  await page.mouse.move(x + 80, y + 6, { steps: 3 })
  await expect(page.getByTestId('drop-line')).toBeVisible()
  await page.mouse.up()
  await expect(page.getByTestId('drop-line')).toBeHidden()
  await expect.poll(async () => (await blocksOf(desk)).map((one) => one[0])).toContain('检查组要')
  const moved = await blocksOf(desk)
  expect(moved.flat().sort()).toEqual(before.flat().sort())
  expect(moved[1]!.slice(0, 2)).toEqual(['检查组要', '伊通满族'])
  await desk.text.click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => blocksOf(desk)).toEqual(before)

  const number = desk.articles.nth(1).locator('[data-drag-article]')
  await number.hover()
  await page.mouse.down()
  const first = (await desk.articles.first().boundingBox())!
  await page.mouse.move(first.x + 100, first.y + 12, { steps: 6 })
  await page.mouse.move(first.x + 100, first.y + 10, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => blocksOf(desk)).toEqual(before.toReversed())
  await page.keyboard.press('Control+z')
  await expect.poll(() => blocksOf(desk)).toEqual(before)
  await desk.saved()
})

test('a finger drags a block by its handle and an article by its number', async ({ signedIn, newsroom }) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  const before = await blocksOf(desk)
  const finger = await touch(page)

  const block = desk.block('检查组要求各粮库')
  await finger.press(block)
  await finger.lift()
  const handle = page.getByTestId('drag-block')
  await expect(handle).toBeVisible()
  const target = (await desk.block('伊通满族自治县新修').boundingBox())!
  await finger.press(handle)
  await finger.move(target.x + 80, target.y + 4)
  await expect(page.getByTestId('drop-line')).toBeVisible()
  await finger.lift()
  await expect(page.getByTestId('drop-line')).toHaveCount(0)
  await expect.poll(async () => (await blocksOf(desk))[1]!.slice(0, 2)).toEqual(['检查组要', '伊通满族'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => blocksOf(desk)).toEqual(before)

  const first = (await desk.articles.first().boundingBox())!
  await finger.press(desk.articles.nth(1).locator('[data-drag-article]'))
  await finger.move(first.x + 100, first.y + 8)
  await finger.lift()
  await expect.poll(() => blocksOf(desk)).toEqual(before.toReversed())
  await desk.saved()
})

test('what was typed, deleted and discarded is shown on demand and adds up; find and replace is one undo', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  await page.keyboard.press('Escape')
  await desk.goToBlock('检查组要求各粮库')
  await page.keyboard.press('w')
  await page.keyboard.press('=')
  await page.keyboard.press('Escape')
  await desk.click('伊通满族自治县新修', 'start')
  await page.keyboard.type('添上')
  await page.keyboard.press('Delete')
  const account = page.getByTestId('account')
  const figures = async () => {
    const cells = await account.locator('dd').allInnerTexts()
    const [held, discarded, deleted, unassigned, total, typed] = cells.map((text) =>
      Number(text.replace(/\D/g, '')),
    )
    return {
      held,
      discarded,
      deleted,
      unassigned,
      total,
      typed,
      sum: held! + discarded! + deleted! + unassigned!,
    }
  }
  await expect.poll(async () => (await figures()).typed).toBe(2)
  await expect.poll(async () => (await figures()).deleted).toBe(1)
  const { sum, total, discarded } = await figures()
  expect(sum).toBe(total)
  expect(discarded).toBeGreaterThan(10)
  await expect(desk.text.locator('.wb-typed')).toHaveText('添上')

  const before = await desk.wholeText()
  await page.keyboard.press('Control+f')
  const search = page.getByRole('search')
  await search.getByLabel('查找', { exact: true }).fill('粮库')
  await expect(search.getByRole('status')).toHaveText(/^1\/[3-9]$/)
  await search.getByLabel('替换成').fill('粮站')
  await search.getByRole('button', { name: '全部替换' }).click()
  await page.keyboard.press('Escape')
  expect(await desk.wholeText()).toBe(before.replaceAll('粮库', '粮站'))
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.wholeText()).toBe(before)
})

test('every command stands in the palette, the commonest in the menu; the focus never leaves the text', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Control+k')
  expect(await page.getByRole('option').count()).toBeGreaterThan(50)
  await page.getByRole('combobox').fill('czydlqyp')
  await page.keyboard.press('Enter')
  await expect(desk.articles).toHaveCount(3)
  await expect(desk.text).toBeFocused()
  await expect(desk.said).toContainText('从这一段另起一篇')
  await expect(desk.said).toContainText('第2篇 第1段 正文')

  await page.getByRole('button', { name: '命令和版面' }).click()
  await page.getByRole('menuitem', { name: '稿件', exact: true }).press('ArrowRight')
  await page.getByRole('menuitem', { name: /并入上一篇/ }).press('Enter')
  await expect(desk.articles).toHaveCount(2)
  await expect(desk.text).toBeFocused()
  await page.keyboard.press('Escape')
  for (const letter of [
    'u',
    'd',
    'h',
    't',
    'g',
    'g',
    'w',
    'W',
    'U',
    'D',
    's',
    'm',
    'j',
    'x',
    'p',
    'y',
    'Y',
  ]) {
    await page.keyboard.press(letter)
    await expect(desk.text, `after ${letter}`).toBeFocused()
  }
  await page.keyboard.press('Escape')
  await desk.saved()
})

test('a name written out in the palette is that command, and what does not fit here is said', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  await desk.click('检查组要求各粮库', 'start')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('下一篇')
  await page.keyboard.press('Enter')
  await expect(desk.said).toHaveText(/^第2篇 第1段/)
  await expect(desk.articles).toHaveCount(2)
  await expect(desk.text).toBeFocused()

  await page.keyboard.press('Escape')
  await page.keyboard.press('M')
  await expect(desk.said).toContainText('这里用不上：并入下一篇')
  await page.keyboard.press('Escape')

  // The find bar stays open while its reader is in the text; the same key leads back to it.
  await page.keyboard.press('Control+f')
  await page.getByRole('search').getByLabel('查找', { exact: true }).fill('支渠')
  await desk.click('伊通满族自治县新修', 'start')
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search').getByLabel('查找', { exact: true })).toBeFocused()
})

test('a published page is looked at with the same keys, and nothing on it can be changed', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const desk = new WorkbenchScreen(page, '2026-11-19')
  await desk.open()
  await expect(page.getByRole('combobox', { name: /加区县/ })).toBeDisabled()
  await page.keyboard.press('Alt+PageDown')
  await expect(desk.text).toBeFocused()
  await expect(desk.said).toContainText('第2篇 第1段')
  const before = await desk.wholeText()
  await page.keyboard.press('Control+Alt+2')
  await expect(desk.said).toContainText('这里用不上：设为引题')
  await page.keyboard.type('字')
  expect(await desk.wholeText()).toBe(before)
})

test('panels collapse by key and stay collapsed the next time', async ({ signedIn, newsroom }) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  const source = page.getByRole('region', { name: '原文', exact: true })
  await expect(source).toBeInViewport()
  await page.keyboard.press('Escape')
  await page.keyboard.press('<')
  await expect(source).toBeHidden()
  await desk.open()
  await expect(source).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('<')
  await expect(source).toBeVisible()
})
