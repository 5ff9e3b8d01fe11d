import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { ProofScreen } from '../screens/proof-screen'

/** Unlike what other tasks print, so that nothing repeats it. */
const STORY = [
  '书香随车进山来',
  '',
  '伊通满族自治县流动书车开到护林站',
  '',
  '本报讯(通讯员 许知远)入冬以来,伊通满族自治县的流动书车每周进山一趟,把新到的图书送到护林站和村小学。',
  '',
  '山里人当场挑书,看完了由下一趟车带回县里。',
].join('\n')

test('an editor adds a word to avoid, finds it on the page by keyboard, lets it stand, and it is back when the text changes', async ({
  signedIn,
  newsroom,
}) => {
  // Several people, one after the other.
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId } = await behind.readyPage(STORY)
  await behind.type(pageId, '按装')

  const chief = await signedIn('managing_editor')
  await chief.goto('/desk/terms')
  await chief.getByRole('button', { name: '加一个词' }).first().click()
  await chief.getByLabel('词', { exact: true }).fill('按装')
  await chief.getByLabel('应作').fill('安装')
  await chief.getByRole('button', { name: '保存' }).click()
  await expect(chief.getByRole('row', { name: /按装/ })).toContainText('安装')
  await expectAccessible(chief)

  const proof = new ProofScreen(await signedIn('editor'), date)
  await proof.open()
  const item = proof.preflight.getByRole('listitem').filter({ hasText: '“按装”应作“安装”' })
  await expect(item).toBeVisible()
  await proof.page.keyboard.press('j')
  await expect(item).toHaveAttribute('aria-current', 'true')
  await expectAccessible(proof.page)
  await proof.page.keyboard.press('x')
  await proof.dialog.getByLabel('为什么可以不改').fill('引用原话')
  await proof.confirm('放过')
  await expect(proof.preflight).toContainText('没有问题')
  await proof.preflight.getByText('已放过').click()
  await expect(proof.preflight).toContainText('引用原话')

  // A colleague edits the paragraph: the screen hears of it and warns again.
  await behind.type(pageId, '水')
  await expect(proof.preflight).not.toContainText('没有问题')
  await expect(item).toBeVisible()
  await proof.page.keyboard.press('j')
  await expect(item).toHaveAttribute('aria-current', 'true')
  await proof.page.keyboard.press('Enter')
  await expect(proof.page).toHaveURL(/\/pages\/1#.*blockId=/)
  await expect(proof.page.getByTestId('warnings')).toContainText('“按装”应作“安装”')
  await expect.poll(() => proof.page.evaluate(() => getSelection()?.toString())).toBe('按装')
})
