import { db } from '@/lib/db'
import { approvePiece } from '@/lib/data/reviews/approve-piece'
import { getPieceForReview } from '@/lib/data/reviews/get-piece-for-review'
import { submitSteps } from '@/lib/data/documents/submit-steps'
import { actorOf } from '@/test/factories/people'
import { stepsOf } from '@/test/factories/steps'
import { openDocumentById } from '@/test/factories/submissions'
import { takenPiece } from '@/test/factories/taken-piece'
import { expectAccessible } from '../accessible'
import { BehindTheScreens } from '../behind-the-screens'
import { expect, test } from '../fixtures'

/** An editor changes words of a piece. */
async function changeWords(documentId: string, from: string, to: string) {
  const { content, version } = await openDocumentById(documentId)
  const steps = stepsOf(content, (tr) => {
    let at = -1
    tr.doc.descendants((node, pos) => {
      if (node.isText && node.text!.includes(from)) at = pos + node.text!.indexOf(from)
    })
    tr.replaceWith(at, at + from.length, tr.doc.type.schema.text(to))
  })
  await submitSteps(await actorOf('editor'), { documentId, version, clientId: 'spec', steps })
}

test('a reviewer goes through the queue by key: sees what changed, approves, returns with a reason', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  new BehindTheScreens(newsroom)
  await db().publication.update({ where: { id: 1 }, data: { reviewLevels: 1 } })
  const first = await takenPiece({ headline: '新桥通车第一天' })
  const second = await takenPiece({ headline: '养蜂人的账本' })
  const before = await actorOf('managing_editor', { name: '前一位总编' })
  const { submissionId, documentId } = first
  const { hash } = await getPieceForReview(before, { submissionId })
  await approvePiece(before, { submissionId, kind: 'review', level: 1, hash })
  await changeWords(documentId, '第一天', '头一天')

  const page = await signedIn('managing_editor')
  await page.goto('/desk/reviews')
  const queue = page.getByRole('list', { name: '等我审校' })
  await expect(queue.getByRole('link', { name: /新桥通车头一天/ })).toBeVisible()
  await queue.getByRole('link', { name: /新桥通车头一天/ }).click()
  const changes = page.getByRole('region', { name: /前一位总编 .* 通过之后的改动/ })
  await expect(changes.locator('del')).toHaveText('第')
  await expect(changes.locator('ins')).toHaveText('头')
  await expectAccessible(page)

  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { name: '养蜂人的账本' }).first()).toBeVisible()
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('退回原因').fill('请补上蜂箱的数目')
  await dialog.getByLabel('作者（退改，改好再投）').check()
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(dialog).toBeHidden()
  await expect(queue.getByRole('link', { name: /养蜂人的账本/ })).toBeHidden()
  const returned = await db().submission.findUniqueOrThrow({ where: { id: second.submissionId } })
  expect(returned.state).toBe('returned')

  await page.goto(`/desk/reviews?piece=${submissionId}`)
  await page.keyboard.press('a')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /初审通过/ })
    .click()
  await expect(page.getByText('需要的审校都有了')).toBeVisible()
})

test('a change is taken back where it is shown, and the admin sets who reviews', async ({
  signedIn,
  newsroom,
}) => {
  test.slow()
  new BehindTheScreens(newsroom)
  const { submissionId, documentId } = await takenPiece({ headline: '渡口换新船' })
  const before = await actorOf('managing_editor')
  const { hash } = await getPieceForReview(before, { submissionId })
  await approvePiece(before, { submissionId, kind: 'review', level: 1, hash })
  await changeWords(documentId, '新船', '大船')
  const page = await signedIn('editor')
  await page.goto(`/desk/reviews?piece=${submissionId}`)
  await page.getByRole('button', { name: '还原' }).click()
  await expect(page.getByText('文字没有变。')).toBeVisible()
  await expect(page.getByRole('heading', { name: '渡口换新船' }).first()).toBeVisible()

  const admin = await signedIn('admin')
  await admin.goto('/desk/settings')
  await admin.getByLabel('来稿要几审').selectOption('2')
  await admin.getByLabel('来稿要几校').selectOption('1')
  await admin.getByRole('button', { name: '保存' }).first().click()
  await expect(admin.getByText('已保存，从现在起生效。')).toBeVisible()
  await admin.locator('summary').filter({ hasText: '一校' }).click()
  await expectAccessible(admin)
  await db().publication.update({ where: { id: 1 }, data: { reviewLevels: 1, proofRounds: 0 } })
})
