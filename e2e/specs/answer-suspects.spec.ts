import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openTwoStories } from '../screens/two-stories'
import { WorkbenchScreen } from '../screens/workbench-screen'

test('an answer to a suspect is there in another browser, for a colleague, and can be undone', async ({
  signedIn,
  newsroom,
}) => {
  const one = await signedIn('editor')
  const { desk, date } = await openTwoStories(one, newsroom)
  const colleague = new WorkbenchScreen(await signedIn('managing_editor'), date)
  await colleague.open()
  const left = (page: Page) => page.getByTestId('suspects-left')
  const count = Number((await left(one).innerText()).replace(/\D/g, ''))
  expect(count).toBeGreaterThan(1)
  await expect(left(colleague.page)).toHaveText(`可疑 ${count}`)
  await desk.text.click()
  await one.keyboard.press('F8')
  await one.keyboard.press('F9')
  await expect(left(one)).not.toHaveText(`可疑 ${count}`)
  const after = await left(one).innerText()
  await expect(left(colleague.page)).toHaveText(after)
  await desk.saved()
  await one.reload()
  await expect(desk.articles.first()).toBeVisible()
  await expect(left(one)).toHaveText(after)

  await one.keyboard.press('F8')
  await one.keyboard.press('F9')
  await expect(left(one)).not.toHaveText(after)
  await one.keyboard.press('Control+z')
  await expect(left(one)).toHaveText(after)
  await expect(left(colleague.page)).toHaveText(after)
})
