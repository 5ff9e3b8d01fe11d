import { publishIssue } from '@/lib/data/publications/publish-issue'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { documentSchema } from '@/lib/editor/schema'
import { makePhoto, photoOf } from '@/test/factories/files'
import { makePage } from '@/test/factories/pages'
import { confirmCounties, openDocument, stepsOf } from '@/test/factories/steps'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'

// Until the issue is out nothing of it is there for a stranger, and the browser says so.
test.use({ expectedConsoleErrors: [/status of 404/] })

test('a stranger sees the picture of a piece once it is published, with its words and its size', async ({
  stranger,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const [editor, chief] = [await behind.person('editor'), await behind.person('managing_editor')]
  const { id: issueId } = await behind.issue()
  const { pageId, date } = await makePage(editor, { issueId })
  const photo = photoOf(await makePhoto(editor, '#28527a'))
  const { documentId, content, version } = await openDocument(pageId)
  const described = { ...photo, alt: '粮库里，检查组的人在看消防器材' }
  const steps = stepsOf(content, (tr) =>
    tr.insert(tr.doc.firstChild!.nodeSize - 1, [
      documentSchema.node('caption', { id: 'c1', photo: described }, documentSchema.text('检查组在粮库。')),
      documentSchema.node('credit', { id: 'c2' }, documentSchema.text('许知远 摄')),
    ]),
  )
  await submitSteps(editor, { documentId, version, clientId: 'spec', steps })
  const put = await openDocument(pageId)
  const counties = { version: put.version, steps: confirmCounties(put.content) }
  await submitSteps(editor, { documentId, clientId: 'spec', ...counties })
  await behind.markReady(pageId)
  await approvePage(chief, { pageId, hash: (await openDocument(pageId)).hash })

  const page = await stranger()
  const address = `/photos/${photo.file}-480.webp`
  expect((await page.request.get(address)).status()).toBe(404)
  await publishIssue(chief, { issueId })

  await page.goto(`/issues/${date}/1`)
  await page
    .getByRole('link', { name: /梨树县开展粮库安全检查/ })
    .first()
    .click()
  const figure = page.getByRole('figure')
  const picture = figure.getByRole('img', { name: '粮库里，检查组的人在看消防器材' })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveJSProperty('complete', true)
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  await expect(picture).toHaveAttribute('width', '1000')
  await expect(picture).toHaveAttribute('height', '600')
  await expect(figure).toContainText('检查组在粮库。')
  await expect(figure).toContainText('许知远 摄')
  const file = await page.request.get(address)
  expect(file.headers()['content-type']).toBe('image/webp')

  await page.setViewportSize({ width: 375, height: 740 })
  const box = (await picture.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(375)
})
