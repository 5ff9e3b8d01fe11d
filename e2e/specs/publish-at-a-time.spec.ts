import { db } from '@/lib/db'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { openDocument } from '@/test/factories/steps'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { IssueScreen } from '../screens/issue-screen'

test('a managing editor sets a time, and the paper is there without another act', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  // Several people, one after the other.
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { date, pageId, issueId } = await behind.readyPage()
  await approvePage(await behind.person('managing_editor'), {
    pageId,
    hash: (await openDocument(pageId)).hash,
  })
  const page = await signedIn('managing_editor')
  const issue = new IssueScreen(page, date)
  await issue.open()
  await issue.publication.getByRole('button', { name: '定时出版' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('出版时间').fill('2020-01-01T06:00')
  await dialog.getByRole('button', { name: '定下' }).click()
  await expect(dialog.getByRole('alert')).toContainText('已经过了')
  await dialog.getByLabel('出版时间').fill('2099-01-01T06:00')
  await dialog.getByRole('button', { name: '定下' }).click()
  await expect(issue.publication).toContainText('定于 2099年1月1日')
  await expectAccessible(page)
  const reader = await stranger()
  expect((await reader.goto(`/issues/${date}/1`))?.status()).toBe(404)

  // The hour comes: nobody does anything, the server's own clockwork does.
  await db().issueSchedule.updateMany({ where: { issueId }, data: { due: new Date() } })
  await expect
    .poll(async () => (await reader.goto(`/issues/${date}/1`))?.status(), { timeout: 45_000 })
    .toBe(200)
  await issue.open()
  await expect(issue.publication).toContainText('出版。')
  expect(await db().issuePublication.count({ where: { issueId } })).toBe(1)
})
test.use({ expectedConsoleErrors: [/status of 404/] })
