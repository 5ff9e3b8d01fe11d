import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { WorkbenchScreen } from '../screens/workbench-screen'
import type { Page } from '@playwright/test'

/** Selects words of the text as a hand with a mouse would. */
async function select(page: Page, words: string) {
  await page.locator('.ProseMirror').evaluate((editor, text) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1
      if (at < 0) continue
      ;(editor as HTMLElement).focus()
      getSelection()!.setBaseAndExtent(node, at, node, at + text.length)
      return
    }
    throw new Error('no such words')
  }, words)
}

test('a comment is written by key, seen by a colleague, survives edits, and its mark is applied and undone', async ({
  signedIn,
  newsroom,
}) => {
  // Two workbenches in two browsers, on a machine that may be busy with something else.
  test.slow()
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const editor = new WorkbenchScreen(await signedIn('editor'), date)
  await editor.open()
  const colleague = new WorkbenchScreen(await signedIn('managing_editor'), date)
  await colleague.open()
  const panel = (screen: WorkbenchScreen) => screen.page.getByTestId('comments')

  await select(editor.page, '消防器材')
  await editor.page.keyboard.press('Control+Alt+m')
  const form = editor.page.getByRole('form', { name: '新批注' })
  await expect(form).toContainText('消防器材')
  await form.getByRole('combobox', { name: '写批注，@ 叫人' }).fill('查查叫法')
  await form.getByRole('button', { name: '改成别的字' }).click()
  await form.getByLabel('改成', { exact: true }).fill('消防设施')
  await form.getByLabel('解决之前不能签发').check()
  await form.getByRole('button', { name: '加上' }).click()
  await expect(panel(editor)).toContainText('查查叫法')
  await expect(editor.text.locator('.comment-mark')).toHaveText('消防器材')
  await expect(panel(colleague)).toContainText('查查叫法')
  await expect(colleague.text.locator('.comment-mark')).toHaveText('消防器材')

  // Somebody writes in front of it; the words stay marked for both.
  await select(colleague.page, '重点查看')
  await colleague.page.keyboard.type('逐一查看')
  await colleague.saved()
  await expect(editor.text).toContainText('逐一查看')
  await expect(editor.text.locator('.comment-mark')).toHaveText('消防器材')
  await expectAccessible(editor.page)

  await panel(colleague).getByRole('button', { name: '回复' }).click()
  await panel(colleague).getByRole('combobox', { name: '写回复，@ 叫人' }).fill('照县里的叫法')
  await panel(colleague).getByRole('button', { name: '发送' }).click()
  await expect(panel(editor)).toContainText('照县里的叫法')

  // One's own words can be changed and taken away, and nobody else's.
  await expect(panel(editor).getByRole('button', { name: '修改', exact: true })).toHaveCount(1)
  await panel(colleague).getByRole('button', { name: '修改', exact: true }).click()
  const own = panel(colleague).getByRole('combobox', { name: '修改这条' })
  await expect(own).toHaveValue('照县里的叫法')
  await own.fill('照省里的叫法')
  await own.press('Control+Enter')
  await expect(panel(editor)).toContainText('照省里的叫法')
  await expect(panel(editor)).toContainText('已修改')
  await expectAccessible(colleague.page)

  await panel(editor).getByRole('button', { name: '照改' }).click()
  await expect(editor.text).toContainText('消防设施')
  await expect(panel(editor)).toContainText('已解决 1 条')
  await editor.text.focus()
  await editor.page.keyboard.press('Control+z')
  await expect(editor.text).toContainText('消防器材')
  await expect(editor.text).toContainText('逐一查看')
})

test('what its author deletes leaves its place to the answers, and nothing where there are none', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const editor = new WorkbenchScreen(await signedIn('editor'), date)
  await editor.open()
  const panel = editor.page.getByTestId('comments')
  const comment = async (words: string, body: string) => {
    await select(editor.page, words)
    await editor.page.keyboard.press('Control+Alt+m')
    const form = editor.page.getByRole('form', { name: '新批注' })
    await form.getByRole('combobox', { name: '写批注，@ 叫人' }).fill(body)
    await form.getByRole('button', { name: '加上' }).click()
    await expect(form).toBeHidden()
  }
  const remove = async (body: string) => {
    await panel
      .locator('[data-comment]')
      .filter({ hasText: body })
      .getByRole('button', { name: '删去', exact: true })
      .click()
    await editor.page
      .getByRole('group', { name: '删去这条批注？' })
      .getByRole('button', { name: '删去' })
      .click()
    await expect(panel.getByText(body)).toBeHidden()
  }
  await comment('消防器材', '这条写错了地方')
  await remove('这条写错了地方')
  await expect(panel).toContainText('还没有批注')

  await comment('用电线路', '这句要不要留')
  await panel.getByRole('button', { name: '回复' }).click()
  await panel.getByRole('combobox', { name: '写回复，@ 叫人' }).fill('先留着')
  await panel.getByRole('button', { name: '发送' }).click()
  await expect(panel.getByText('先留着')).toBeVisible()
  await remove('这句要不要留')
  await expect(panel).toContainText('作者删去了这条批注')
  await expect(panel).toContainText('先留着')
})
