import { publishIssue } from '@/lib/data/publications/publish-issue'
import { approvePage } from '@/lib/data/approvals/approve-page'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { documentSchema } from '@/lib/editor/schema'
import { makePhoto, photoOf } from '@/test/factories/files'
import { makePage } from '@/test/factories/pages'
import { confirmCounties, openDocument, stepsOf } from '@/test/factories/steps'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'
import { WorkbenchScreen } from '../screens/workbench-screen'

// Until the issue is out nothing of it is there for a stranger, and the browser says so.
test.use({ expectedConsoleErrors: [/status of 404/] })

/** A page of the next issue whose article has a picture, with its counties confirmed. */
async function pageWithPicture(behind: BehindTheScreens, colour: string) {
  const editor = await behind.person('editor')
  const { id: issueId } = await behind.issue()
  const { pageId, date } = await makePage(editor, { issueId })
  const photo = photoOf(await makePhoto(editor, colour))
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
  return { issueId, pageId, date, photo }
}

test('a stranger sees the picture of a piece once it is published, with its words and its size', async ({
  stranger,
  newsroom,
}) => {
  const behind = new BehindTheScreens(newsroom)
  const chief = await behind.person('managing_editor')
  const { issueId, pageId, date, photo } = await pageWithPicture(behind, '#28527a')
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

test('a picture is cut by pointer and keyboard, back and again, and readers get the part alone', async ({
  signedIn,
  stranger,
  newsroom,
}) => {
  test.slow()
  const behind = new BehindTheScreens(newsroom)
  const { issueId, pageId, date, photo } = await pageWithPicture(behind, '#7a5228')
  const desk = new WorkbenchScreen(await signedIn('editor'), date)
  await desk.open()
  await desk.text.getByText('检查组在粮库。').click()
  const slot = desk.page.getByTestId('photo-slot')
  const shown = slot.getByRole('img')
  await slot.getByRole('button', { name: '裁剪图片“检查组在粮库。”' }).click()
  const dialog = desk.page.getByRole('dialog', { name: '裁剪图片' })
  await dialog.getByText('1:1', { exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveText('600 × 600 像素')
  await dialog.getByText('不限', { exact: true }).click()
  // The left edge by the arrow keys, the right one by hand.
  await dialog.getByRole('button', { name: '左边' }).press('Shift+ArrowRight')
  await expect(dialog.getByRole('status')).not.toHaveText('600 × 600 像素')
  const edge = (await dialog.getByRole('button', { name: '右边' }).boundingBox())!
  await desk.page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2)
  await desk.page.mouse.down()
  await desk.page.mouse.move(edge.x - 60, edge.y, { steps: 4 })
  await desk.page.mouse.up()
  await expectAccessible(desk.page)
  const size = /^(\d+) × 600/.exec(await dialog.getByRole('status').innerText())
  expect(Number(size?.[1])).toBeLessThan(590)
  await dialog.getByRole('button', { name: '用选中的部分' }).click()
  await expect(shown).toHaveAttribute('width', size![1]!)
  await expect(slot.getByRole('link')).toHaveAttribute('href', `/api/files/${photo.file}`)

  await desk.text.focus()
  await desk.page.keyboard.press('Control+z')
  await expect(shown).toHaveAttribute('width', '1000')
  await desk.page.keyboard.press('Control+Shift+z')
  await expect(shown).toHaveAttribute('width', size![1]!)
  await desk.saved()

  await behind.markReady(pageId)
  const chief = await behind.person('managing_editor')
  await approvePage(chief, { pageId, hash: (await openDocument(pageId)).hash })
  await publishIssue(chief, { issueId })
  const page = await stranger()
  await page.goto(`/issues/${date}/1`)
  const picture = page.getByRole('figure').getByRole('img').first()
  await expect(picture).toHaveAttribute('width', size![1]!)
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  expect((await page.request.get(`/photos/${photo.file}-480.webp`)).status()).toBe(404)
})
