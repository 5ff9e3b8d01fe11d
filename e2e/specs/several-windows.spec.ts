import { expect, test } from '../fixtures'
import { openTwoStories } from '../screens/two-stories'
import { WorkbenchScreen } from '../screens/workbench-screen'

test.use({ expectedConsoleErrors: [/ERR_ABORTED|ERR_FAILED|status of 503/] })

test('windows of one browser share one event stream', async ({ signedIn, newsroom }) => {
  const page = await signedIn('editor')
  const { desk, date, behind } = await openTwoStories(page, newsroom)
  const context = page.context()
  const streams = new Set<object>()
  context.on('request', (request) => {
    if (request.url().includes('/api/documents/events')) streams.add(request)
  })
  const closed = (request: object) => streams.delete(request)
  context.on('requestfailed', closed)
  context.on('requestfinished', closed)
  await desk.open()
  const others = await Promise.all([1, 2, 3].map(() => context.newPage()))
  const desks = others.map((other) => new WorkbenchScreen(other, date))
  for (const one of desks) await one.open()
  const { pageId } = await behind.pageAt(date)
  await behind.type(pageId, '同')
  for (const one of [desk, ...desks]) await expect(one.block('同')).toBeVisible()
  expect(streams.size, 'streams that are open').toBe(1)
})

// Both ways that a stream can be down: the line breaks, and something on the way refuses it.
for (const [way, refuses] of [
  ['breaks', false],
  ['is refused', true],
] as const)
  test(`a colleague’s change arrives though the event stream ${way}`, async ({ signedIn, newsroom }) => {
    const page = await signedIn('editor')
    let asked = 0
    await page.context().route('**/api/documents/events**', (route) => {
      asked++
      return refuses ? route.fulfill({ status: 503 }) : route.abort()
    })
    const { desk, date, behind } = await openTwoStories(page, newsroom)
    await expect.poll(() => asked).toBeGreaterThan(0)
    await expect(desk.saveState).toHaveAttribute('data-save', 'saved')
    const { pageId } = await behind.pageAt(date)
    await behind.type(pageId, '问来的')
    await expect(desk.block('问来的')).toBeVisible({ timeout: 40_000 })
    // And the other way round: what is written here is saved without a stream.
    await desk.click('检查组要求各粮库', 'start')
    await page.keyboard.type('没有流也存。')
    await desk.saved()
    await desk.open()
    await expect(desk.block('没有流也存。')).toBeVisible()
  })
