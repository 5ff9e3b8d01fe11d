import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { IssueScreen } from '../screens/issue-screen'
import { ProofScreen } from '../screens/proof-screen'

test('a second person signs, the issue is published and a stranger reads it', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const editor = new ProofScreen(await signedIn('editor'), date)
  await editor.open()
  await expect(editor.preflight.getByRole('region', { name: /^必须/ })).toHaveCount(0)
  await expect(editor.act('签发')).toBeHidden()

  const page = await signedIn('managing_editor')
  const chief = new ProofScreen(page, date)
  await chief.open()
  await expect(page.getByRole('heading', { name: /梨树县开展粮库安全检查/ }).first()).toBeVisible()
  await page.keyboard.press('a')
  await chief.confirm('签发')
  await expect(chief.dialog).toBeHidden()
  await expect(chief.signatures).toContainText('签发')

  const public_ = await stranger()
  expect((await public_.goto(`/issues/${date}/1`))?.status()).toBe(404)
  const issue = new IssueScreen(page, date)
  await issue.open()
  await issue.publish()
  await expect(issue.publication).toContainText('出版。')
  await public_.goto(`/issues/${date}/1`)
  await expect(public_.getByText('梨树县开展粮库安全检查').first()).toBeVisible()
  await editor.open()
  await expect(editor.page.getByText('已出版')).toBeVisible()
})
test.use({ expectedConsoleErrors: [/status of 404/] })

test('a page is returned with a reason, and the editor sees it', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).readyPage()
  const chief = new ProofScreen(await signedIn('managing_editor'), date)
  await chief.open()
  await chief.act('退改').click()
  await chief.dialog.getByLabel('退改原因').fill('请核对检查的日期')
  await chief.confirm('退改')
  await expect(chief.dialog).toBeHidden()
  const editor = new ProofScreen(await signedIn('editor'), date)
  await editor.open()
  await expect(editor.signatures).toContainText('请核对检查的日期')
  // Nothing was changed: the return wants an answer before the page goes back.
  await expect(editor.preflight).toContainText('退改的意见还没有改')
  await expect(editor.act('校正完成')).toBeHidden()
  await editor.act('答复退改').click()
  await editor.dialog.getByLabel('答复').fill('日期已与县里核对，没有错')
  await editor.confirm('答复退改')
  await expect(editor.signatures).toContainText('已与县里核对')
  await editor.act('校正完成').click()
  await editor.confirm('校正完成')
  await expect(editor.act('撤回完成')).toBeVisible()
})

test('nobody signs what changed while they looked; the change since a signature stands on top', async ({
  signedIn,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId } = await behind.readyPage()
  const chief = new ProofScreen(await signedIn('managing_editor'), date)
  await chief.open()
  await chief.act('签发').click()
  await behind.type(pageId, '冬')
  await behind.markReady(pageId)
  // The screen hears of it, and the dialog makes way for the page as it is now; what is signed is what is shown.
  await expect(chief.dialog).toBeHidden()
  await chief.act('签发').click()
  await chief.confirm('签发')
  await expect(chief.dialog).toBeHidden()
  await expect(chief.signatures).toContainText('签发')

  await behind.type(pageId, '春')
  await chief.open()
  await expect(chief.changes.locator('ins')).toHaveText('春')
  await expect(chief.act('签发')).toBeHidden()
})

test('what blocks a page and an issue is listed, and leads there', async ({ signedIn, newsroom }) => {
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId } = await behind.readyPage()
  await behind.type(pageId, '改')
  const page = await signedIn('managing_editor')
  const issue = new IssueScreen(page, date)
  await issue.open()
  await expect(issue.publication.getByRole('button', { name: '出版本期' })).toHaveCount(0)
  await issue.publication.getByRole('link', { name: '第1版 要闻 还在校正' }).click()
  await expect(page).toHaveURL(`/desk/issues/${date}/pages/1/proof`)
})
