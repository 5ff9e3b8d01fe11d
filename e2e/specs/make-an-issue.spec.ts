import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { IssueScreen } from '../screens/issue-screen'
import { IssuesScreen } from '../screens/issues-screen'

test('an editor makes the next issue from what is proposed, by keyboard', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const issues = new IssuesScreen(page)
  await issues.open()
  await page.keyboard.press('n')
  const date = await issues.date.inputValue()
  const number = Number(await issues.number.inputValue())
  await issues.date.press('Enter')
  await expect(page).toHaveURL(`/desk/issues/${date}`)
  await expect(new IssueScreen(page, date).heading).toBeVisible()
  await expect(page.getByText(`总第${number}期`)).toBeVisible()
  await expect(page.getByText('这一期还没有版面')).toBeVisible()
  await issues.open()
  await expect(issues.issue(date)).toContainText('还没有版面')
})

test('a day or a number that is taken is told, and what was typed stays', async ({ signedIn, newsroom }) => {
  const { date } = await new BehindTheScreens(newsroom).issue()
  const page = await signedIn('editor')
  const issues = new IssuesScreen(page)
  await issues.open()
  await issues.startIssue()
  await issues.makeIssue({ date, number: 77_001 })
  await expect(issues.problem).toContainText('已经有了')
  await expect(issues.number).toHaveValue('77001')
  await issues.makeIssue({ date: '2029-05-04', number: 77_001 })
  await expect(page).toHaveURL('/desk/issues/2029-05-04')
})

test('an address of no issue says so inside the desk', async ({ signedIn }) => {
  const page = await signedIn('editor')
  for (const address of ['/desk/issues/2001-01-01', '/desk/issues/not-a-day', '/desk/nowhere/at/all']) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
    await expect(page.getByRole('link', { name: '回到期次' })).toBeVisible()
  }
})
test.use({ expectedConsoleErrors: [/status of 404/] })
