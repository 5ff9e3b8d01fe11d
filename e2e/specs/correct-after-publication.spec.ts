import { db } from '@/lib/db'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { publishIssue } from '@/lib/data/publications/publish-issue'
import { openDocument } from '@/test/factories/steps'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { IssueScreen } from '../screens/issue-screen'

test.use({ expectedConsoleErrors: [/status of 410/] })

/** A story that readers have. */
async function publishedStory(behind: BehindTheScreens) {
  const { date, pageId, issueId } = await behind.readyPage()
  const person = await behind.person('managing_editor')
  await approvePage(person, { pageId, hash: (await openDocument(pageId)).hash })
  await publishIssue(person, { issueId })
  const { id } = await db().publishedArticle.findFirstOrThrow({
    where: { page: { publication: { issueId } }, kind: 'story' },
    select: { id: true },
  })
  return { date, id }
}

test('credits and counties are corrected by two people, and their pages follow', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  test.slow()
  const { id } = await publishedStory(new BehindTheScreens(newsroom))
  const editor = await signedIn('editor')
  await editor.goto(`/desk/published/${id}`)
  await editor.getByRole('button', { name: '更正', exact: true }).click()
  const dialog = editor.getByRole('dialog')
  const credits = dialog.getByRole('group', { name: '作者与摄影' })
  await expect(credits.getByLabel('姓名')).toHaveValue('许知远')
  await credits.getByRole('button', { name: '加一位' }).click()
  await credits.getByLabel('姓名').last().fill('闻溪')
  await credits.getByLabel('身份').last().selectOption('摄影')
  const counties = dialog.getByRole('group', { name: '区县' })
  await expect(counties.getByLabel('梨树县')).toBeChecked()
  await counties.getByLabel('双辽市').check()
  await expectAccessible(editor)
  await dialog.getByLabel('告诉读者的话').fill('漏了一位摄影和一个县')
  await dialog.getByRole('button', { name: '提出更正' }).click()
  await expect(dialog).toBeHidden()
  await expect(editor.locator('ins').filter({ hasText: '闻溪' })).toBeVisible()
  await expect(editor.locator('ins').filter({ hasText: '双辽市' })).toBeVisible()

  const reader = await stranger()
  await reader.goto(`/articles/${id}`)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByRole('link', { name: '双辽市' })).toHaveCount(0)
  const chief = await signedIn('managing_editor')
  await chief.goto(`/desk/published/${id}`)
  await chief.getByRole('button', { name: '签发' }).click()
  await chief.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await expect(chief.getByText(/签发，/)).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('link', { name: '双辽市' })).toBeVisible()
  await expect(reader.getByRole('complementary', { name: '更正' })).toContainText('漏了一位摄影和一个县')
  await reader.goto(`/contributors/${encodeURIComponent('闻溪')}`)
  await expect(reader.getByRole('link', { name: /梨树县开展粮库安全检查/ }).first()).toBeVisible()
})

test('a correction is proposed by one and signed by another; readers see it and its note, the desk what stood before', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  // Several people, one after the other.
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { date, id } = await publishedStory(behind)
  const reader = await stranger()

  const editor = await signedIn('editor')
  const issue = new IssueScreen(editor, date)
  await issue.open()
  await editor.getByRole('region', { name: '刊发之后' }).getByRole('link').first().click()
  await editor.getByRole('button', { name: '更正', exact: true }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('主标题').fill('梨树县开展粮库消防检查')
  await dialog.getByLabel('告诉读者的话').fill('原标题把检查的内容写错，现已改正')
  await dialog.getByRole('button', { name: '提出更正' }).click()
  await expect(editor.getByRole('button', { name: '签发' })).toBeHidden()
  await expect(editor.locator('ins')).toHaveText('消防')
  await expectAccessible(editor)
  await reader.goto(`/articles/${id}`)
  await expect(reader.getByRole('heading', { level: 1 })).not.toContainText('消防')

  const chief = await signedIn('managing_editor')
  await chief.goto(`/desk/published/${id}`)
  await chief.getByRole('button', { name: '签发' }).click()
  await chief.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await expect(chief.getByText(/签发，/)).toBeVisible()
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('消防')
  await expect(reader.getByRole('complementary', { name: '更正' })).toContainText('原标题把检查的内容写错')
  await expectAccessible(reader)

  await chief.getByRole('button', { name: '撤下' }).click()
  await chief.getByLabel('告诉读者的话').fill('来源有误')
  await chief.getByRole('dialog').getByRole('button', { name: '撤下' }).click()
  await expect(chief.getByRole('dialog')).toBeHidden()
  await expect(chief.getByText('已撤下', { exact: true }).first()).toBeVisible()
  expect((await reader.goto(`/articles/${id}`))?.status()).toBe(410)
  await expect(reader.getByText('来源有误')).toBeVisible()
  await reader.goto(`/issues/${date}`)
  await expect(reader.getByText('消防')).toHaveCount(0)

  // Put back by two: proposed by one, signed by the other.
  await editor.reload()
  await editor.getByRole('button', { name: '恢复刊发' }).click()
  await editor.getByLabel('告诉读者的话').fill('来源已核实')
  await editor.getByRole('dialog').getByRole('button', { name: '恢复刊发' }).click()
  await expect(editor.getByText('更正待签')).toBeVisible()
  await chief.reload()
  await chief.getByRole('button', { name: '签发' }).click()
  await chief.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await expect(chief.getByText('已撤下')).toHaveCount(0)
  expect((await reader.goto(`/articles/${id}`))?.status()).toBe(200)
  await expect(reader.getByRole('complementary', { name: '更正' })).toContainText('来源已核实')
})
