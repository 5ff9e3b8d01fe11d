import { expect, test } from '../fixtures'
import { openTwoStories } from '../screens/two-stories'
import { WorkbenchScreen } from '../screens/workbench-screen'

test.use({ expectedConsoleErrors: [/ERR_ABORTED|ERR_FAILED/] })

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
