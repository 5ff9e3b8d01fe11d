import { expectAccessible } from '../accessible'
import { expect, test } from '../fixtures'
import { live } from '../live'
import { openTwoStories } from '../screens/two-stories'

test('keys are changed in the settings, shown everywhere, and refused where they are somebody else’s', async ({
  signedIn,
  newsroom,
}) => {
  const page = await signedIn('editor')
  const { desk } = await openTwoStories(page, newsroom)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('link', { name: '改校正台的键位' }).click()
  await expect(page).toHaveURL('/desk/keys')
  await live(page)
  const field = (name: string) => page.getByRole('button', { name })
  const give = async (name: string, key: string) => {
    await field(name).click()
    await page.keyboard.press(key)
  }
  await give('接上下一段, 写字时', 'Control+c')
  await expect(page.getByRole('alert').filter({ hasText: '是写字要用的' })).toBeVisible()
  await give('接上下一段, 写字时', 'Control+t')
  await expect(page.getByRole('alert').filter({ hasText: '归系统或浏览器' })).toBeVisible()
  await give('接上下一段, 写字时', 'Control+Space')
  await expect(page.getByRole('alert').filter({ hasText: '归输入法' })).toBeVisible()
  await give('接上下一段, 写字时', 'F9')
  await expect(page.getByRole('alert').filter({ hasText: '已经是“认可”的键' })).toBeVisible()
  // With a refusal on the screen: it is to be read as well.
  await expectAccessible(page)
  await page.getByRole('button', { name: '不改' }).click()
  await give('接上下一段, 写字时', 'F4')
  await expect(page.getByRole('status').filter({ hasText: '已存好' })).toBeVisible()
  // One takes the other's key.
  await give('断成两段, 命令状态', 'j')
  await page.getByRole('button', { name: '改给这里' }).click()
  await expect(field('接上下一段, 命令状态: 没有')).toBeVisible()
  await page.reload()
  await expect(field('接上下一段, 写字时: F4')).toBeVisible()

  await desk.open()
  const count = (await desk.shown()).flat().length
  await desk.click('本报讯', 'start')
  await page.keyboard.press('F4')
  await expect.poll(async () => (await desk.shown()).flat().length).toBe(count - 1)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('jsxyd')
  await expect(page.getByRole('option', { name: '接上下一段' })).toContainText('F4')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('F4', { exact: true })).toBeVisible()

  await page.goto('/desk/keys')
  await page.getByRole('button', { name: '全部还原' }).click()
  await expect(field('接上下一段, 写字时: Ctrl+Alt+G')).toBeVisible()
})
